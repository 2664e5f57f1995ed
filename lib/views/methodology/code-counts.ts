import { STRENGTHS, type StrengthWord, strengthWord } from '../../evidence/strength';
import { EVIDENCE_KINDS, POLARITIES, STAGES } from '../../pack/tables/vocabulary';
import type { CodeCounts, MethodologyData } from './types';

const STRENGTH_WORDS = Object.keys(STRENGTHS) as readonly StrengthWord[];

/** How often each word of the code book is used. */
export function codeCounts({ evidence, links }: MethodologyData): CodeCounts {
  return {
    evidence: evidence.length,
    links: links.length,
    strengths: tally(
      STRENGTH_WORDS,
      links.map((link) => strengthWord(link.strength)),
    ),
    polarities: tally(
      POLARITIES,
      links.map((link) => link.polarity),
    ),
    kinds: tally(
      EVIDENCE_KINDS,
      evidence.map((row) => row.kind),
    ),
    stages: tally(
      STAGES,
      evidence.flatMap((row) => row.stages),
    ),
    interested: evidence.filter((row) => row.witness === 'interested').length,
  };
}

function tally<Word extends string>(
  words: readonly Word[],
  used: readonly Word[],
): Readonly<Record<Word, number>> {
  const counts = words.map((word) => [word, used.filter((other) => other === word).length]);
  return Object.fromEntries(counts) as Record<Word, number>;
}
