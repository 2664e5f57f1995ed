import { passageKey } from '../../evidence/observations-from-links';
import type { EvidenceRow, LinkRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { passageMark } from './passage-mark';
import type { PassageMark } from './types';

/** The coded evidence that marks and cells are made of. */
export type CodedEvidence = {
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
};

/** What the links say of one indicator for one city. */
export type LinkedCell = {
  readonly passages: readonly PassageMark[];
  readonly hasSupport: boolean;
};

/** Gathers, for every city and indicator that a link speaks of, the passages it leads to. */
export function linkedCells(
  { evidence, links }: CodedEvidence,
  locale: Locale,
  index: string,
): ReadonlyMap<string, LinkedCell> {
  const rows = new Map(evidence.map((row) => [row.slug, row]));
  const cells = new Map<string, LinkedCell>();
  for (const link of links) {
    const row = rows.get(link.evidence);
    if (row === undefined) continue;
    const key = cellKey(row.city, link.indicator);
    const cell = cells.get(key) ?? { passages: [], hasSupport: false };
    const mark = passageMark(passageKey(row.source, row.passage), locale, index);
    cells.set(key, {
      passages: withMark(cell.passages, mark),
      hasSupport: cell.hasSupport || link.polarity === 'supports',
    });
  }
  return cells;
}

export function cellKey(city: string, indicator: string): string {
  return `${city}/${indicator}`;
}

function withMark(marks: readonly PassageMark[], mark: PassageMark): readonly PassageMark[] {
  if (marks.some((known) => known.href === mark.href)) return marks;
  return [...marks, mark].toSorted(
    (one, other) => one.source.localeCompare(other.source) || one.passage - other.passage,
  );
}
