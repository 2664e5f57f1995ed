import { rollup } from 'd3-array';
import type { AnyPack } from '../../pack/tables';
import type { EvidenceChange } from './types';

/** What a rating takes from a link and its evidence, as one text; by city and indicator, then evidence. */
export type CodedLinks = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Gathers the links of every city and indicator. */
export function codedLinks({ evidence, links }: Pick<AnyPack, 'evidence' | 'links'>): CodedLinks {
  const bySlug = new Map(evidence.map((row) => [row.slug, row]));
  const coded = links.flatMap((link) => {
    const row = bySlug.get(link.evidence);
    if (row === undefined) return [];
    const { strength, polarity, against, items, level } = link;
    const { source, passage, periodFrom, periodTo } = row;
    const read = [strength, polarity, against, items, level, source, passage, periodFrom, periodTo];
    return { cell: cellKey(row.city, link.indicator), link, text: JSON.stringify(read) };
  });
  return rollup(
    coded,
    (some) => new Map(some.map(({ link, text }) => [link.evidence, text])),
    ({ cell }) => cell,
  );
}

/** Which evidence of a city's indicator is new, gone, or rated otherwise. */
export function evidenceChanges(
  before: CodedLinks,
  after: CodedLinks,
  city: string,
  indicator: string,
): readonly EvidenceChange[] {
  const key = cellKey(city, indicator);
  const [old, now] = [before.get(key), after.get(key)];
  const slugs = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...slugs].flatMap((slug): readonly EvidenceChange[] => {
    const [one, other] = [old?.get(slug), now?.get(slug)];
    if (one === other) return [];
    if (one === undefined) return [{ slug, change: 'added' }];
    return [{ slug, change: other === undefined ? 'removed' : 'changed' }];
  });
}

function cellKey(city: string, indicator: string): string {
  return `${city} ${indicator}`;
}
