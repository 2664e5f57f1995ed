import { evidencePath } from '../../address/paths';
import { passageKey } from '../../evidence/observations-from-links';
import type { DisagreementRow, EvidenceRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import type { DisagreementNote, FactOrigin, TimelineData } from './types';

/** Finds where facts are from, and numbers the notes on the passages that they are from. */
export type Origins = {
  readonly originOf: (evidence: string) => FactOrigin;
  readonly evidence: ReadonlyMap<string, EvidenceRow>;
  readonly notes: readonly DisagreementNote[];
};

/**
 * Gathers where the events and sized facts are from. A disagreement becomes a note where it
 * touches a passage of one of them.
 */
export function originsOf(data: TimelineData, locale: Locale): Origins {
  const evidence = new Map(data.evidence.map((row) => [row.slug, row]));
  const touched = new Set(
    [...data.events, ...data.quantities].flatMap((fact) => {
      const row = evidence.get(fact.evidence);
      return row === undefined ? [] : [passageKey(row.source, row.passage)];
    }),
  );
  const disagreements = data.disagreements.filter((row) =>
    passageKeys(row).some((key) => touched.has(key)),
  );
  return {
    evidence,
    notes: disagreements.map((row, place) => ({
      number: place + 1,
      text: row.text,
      passages: passageKeys(row).map((key) => passageMark(key, locale, data.index.slug)),
    })),
    originOf: (slug) => {
      const row = evidence.get(slug);
      const key = row === undefined ? null : passageKey(row.source, row.passage);
      return {
        href: evidencePath(locale, data.index.slug, slug),
        passage: key === null ? null : passageMark(key, locale, data.index.slug),
        notes: disagreements.flatMap((note, place) =>
          key !== null && passageKeys(note).includes(key) ? [place + 1] : [],
        ),
      };
    },
  };
}

function passageKeys({ source, passages }: DisagreementRow): readonly string[] {
  return passages.map((passage) => passageKey(source, passage));
}
