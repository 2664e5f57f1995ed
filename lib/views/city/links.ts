import { evidencePath } from '../../address/paths';
import {
  type CodedCell,
  explainRating,
  type LinkExplanation,
  passageKey,
  type RatingExplanation,
  strengthWord,
} from '../../evidence';
import type { EvidenceRow, ItemRow, LinkRow } from '../../pack/tables';
import type { Locale, LocalizedText } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import type { PassageMark } from '../compare/types';
import type { CityData } from './data';
import type { ClaimView, CountView, LinkOutcome, LinkView } from './indicator-types';

/** What links are shown with. */
export type LinkContext = {
  readonly index: string;
  readonly locale: Locale;
  readonly evidence: ReadonlyMap<string, EvidenceRow>;
  readonly items: ReadonlyMap<string, ItemRow>;
};

/** Gathers what links are shown with, once for a page. */
export function linkContext(
  data: Pick<CityData, 'index' | 'evidence' | 'items'>,
  locale: Locale,
): LinkContext {
  return {
    index: data.index.slug,
    locale,
    evidence: new Map(data.evidence.map((row) => [row.slug, row])),
    items: new Map(data.items.map((row) => [row.slug, row])),
  };
}

/** How the links of one cell were rated; nothing coded: null. */
export function explainCell(cell: CodedCell | undefined): RatingExplanation | null {
  return cell === undefined ? null : explainRating(cell.scale, cell.links);
}

/**
 * The links under one indicator: those that gave the level first, then other support, then what
 * speaks against; the strongest first in each.
 */
export function linkViews(
  links: readonly LinkRow[],
  explanation: RatingExplanation | null,
  context: LinkContext,
): readonly LinkView[] {
  const outcomes = new Map(explanation?.links.map((link) => [link.evidence, link]));
  const views = links.flatMap((link) => linkView(link, outcomes.get(link.evidence), context));
  return views.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** What was counted, where the anchors of the indicator count things. */
export function countView(
  explanation: RatingExplanation | null,
  noun: LocalizedText | null,
  { items }: LinkContext,
): CountView | null {
  if (explanation === null || explanation.items === null) return null;
  const { items: counted, levelOfAll, cap } = explanation.items;
  return { items: labelsOf(counted, items), noun, levelOfAll, cap };
}

/** A piece of evidence with the places it leads to. */
export function claimView(row: EvidenceRow, { index, locale }: LinkContext): ClaimView {
  return {
    evidence: row.slug,
    claim: row.claim,
    href: evidencePath(locale, index, row.slug),
    passage: passageMark(passageKey(row.source, row.passage), locale, index),
  };
}

function linkView(
  link: LinkRow,
  outcome: LinkExplanation | undefined,
  context: LinkContext,
): readonly LinkView[] {
  const row = context.evidence.get(link.evidence);
  if (row === undefined) return [];
  return [
    {
      ...claimView(row, context),
      strength: strengthWord(link.strength),
      polarity: link.polarity,
      level: link.level,
      items: labelsOf(link.items, context.items),
      reason: link.reason,
      isInterested: row.witness === 'interested',
      witnessNote: row.witnessNote,
      against: link.against === null ? null : passageOf(link.against, context),
      outcome: outcome === undefined ? null : outcomeOf(outcome, context),
    },
  ];
}

function outcomeOf(outcome: LinkExplanation, context: LinkContext): LinkOutcome {
  return {
    carried: outcome.carried,
    cap: outcome.cap,
    isCapped: outcome.capped,
    gaveLevel: outcome.gaveLevel,
    loweredBy: outcome.qualifiedBy.flatMap((slug) => passageOf(slug, context) ?? []),
  };
}

function passageOf(evidence: string, context: LinkContext): PassageMark | null {
  const row = context.evidence.get(evidence);
  return row === undefined ? null : claimView(row, context).passage;
}

function labelsOf(
  slugs: readonly string[],
  items: ReadonlyMap<string, ItemRow>,
): readonly LocalizedText[] {
  return slugs.map((slug) => items.get(slug)?.label ?? { en: slug });
}

const STRENGTH_ORDER = ['outcome', 'quantified', 'named', 'asserted'];
const BEHIND_ALL_STRENGTHS = STRENGTH_ORDER.length;

function rankOf({ outcome, strength }: LinkView): number {
  const group = outcome === null ? 2 : outcome.gaveLevel ? 0 : 1;
  return group * BEHIND_ALL_STRENGTHS + STRENGTH_ORDER.indexOf(strength);
}
