import type { Framework } from '../framework/types';
import type { ScoreTable } from '../scoring/types';
import { type StrengthCounts, strengthWord } from './strength';

/** A supporting link: how firmly it shows something of a city at an indicator. */
export type SupportingLink = {
  readonly city: string;
  readonly indicator: string;
  /** 1 asserted, 2 named, 3 quantified, 4 outcome. */
  readonly strength: number;
};

/**
 * Scores with how firmly they are borne out: of the ratings below each node, how many have a
 * passage of which strength as their strongest. A rating counts once at its indicator and at each
 * node above it; scores without ratings are left as they are.
 *
 * @throws {RangeError} if a strength is not 1 to 4
 */
export function withStrengths(
  table: ScoreTable,
  framework: Framework,
  links: readonly SupportingLink[],
): ScoreTable {
  if (links.length === 0) return table;
  const counts = countsByCell(framework, strongestByCell(links));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const strengths = counts.get(`${row.city} ${row.node}`);
      return strengths === undefined || row.present === 0 ? row : { ...row, strengths };
    }),
  };
}

function strongestByCell(links: readonly SupportingLink[]): ReadonlyMap<string, SupportingLink> {
  const strongest = new Map<string, SupportingLink>();
  for (const link of links) {
    const key = `${link.city} ${link.indicator}`;
    if (link.strength > (strongest.get(key)?.strength ?? 0)) strongest.set(key, link);
  }
  return strongest;
}

function countsByCell(
  { nodes }: Framework,
  strongest: ReadonlyMap<string, SupportingLink>,
): ReadonlyMap<string, StrengthCounts> {
  const parents = new Map(nodes.map(({ slug, parent }) => [slug, parent]));
  const counts = new Map<string, Record<keyof StrengthCounts, number>>();
  for (const { city, indicator, strength } of strongest.values()) {
    for (let node: string | null = indicator; node !== null; node = parents.get(node) ?? null) {
      const key = `${city} ${node}`;
      const own = counts.get(key) ?? { asserted: 0, named: 0, quantified: 0, outcome: 0 };
      own[strengthWord(strength)] += 1;
      counts.set(key, own);
    }
  }
  return counts;
}
