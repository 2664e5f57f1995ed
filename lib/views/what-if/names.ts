import { group } from 'd3-array';
import { evidencePath } from '../../address/paths';
import { passageKey } from '../../evidence';
import type { EvidenceRow, NodeRow } from '../../pack/tables';
import type { MethodProblem } from '../../scoring';
import type { Locale, LocalizedText } from '../../text/localized';
import { titleOf } from '../compare/indicator-groups';
import { passageMark } from '../compare/passage-mark';
import { type ProblemNames, type ProblemView, problemNames, problemView } from '../method-problem';
import type { WhatIfData } from './data';
import type { CellName, LeftOutEvidence } from './types';

/** How the things of one edition are named in one language. */
export type Names = ProblemNames & {
  readonly nodeRow: (slug: string) => NodeRow | undefined;
  readonly cell: (cell: { readonly city: string; readonly indicator: string }) => CellName;
  readonly evidence: (row: EvidenceRow) => LeftOutEvidence;
  readonly source: (slug: string) => LocalizedText;
};

/** The names of an edition: its nodes and cells, cities, sources, and evidence with its passage. */
export function namesOf(data: WhatIfData, locale: Locale): Names {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const sources = new Map(data.sources.map(({ slug, title }) => [slug, title]));
  const index = data.index.slug;
  return {
    ...problemNames(data),
    nodeRow: (slug) => nodes.get(slug),
    cell: ({ city, indicator }) => ({
      city,
      indicator: titleOf(nodes, indicator),
      isRubric: nodes.get(indicator)?.scale === 'rubric',
      unit: nodes.get(indicator)?.unit ?? null,
    }),
    evidence: (row) => ({
      slug: row.slug,
      claim: row.claim,
      href: evidencePath(locale, index, row.slug),
      passage: passageMark(passageKey(row.source, row.passage), locale, index),
    }),
    source: (slug) => sources.get(slug) ?? { en: slug },
  };
}

/** More remarks of one kind than this are counted and not named. */
const MOST_NAMED = 3;

/**
 * The remarks of the engine that bear on what is looked at, those of one kind together.
 *
 * @param cities the cities looked at; remarks on others are left aside
 */
export function problemViews(
  problems: readonly MethodProblem[],
  cities: readonly string[],
  names: Names,
): readonly ProblemView[] {
  const here = problems.filter(({ city }) => city === null || cities.includes(city));
  const byCode = group(here, ({ code }) => code);
  return [...byCode.values()].flatMap((list) =>
    list.slice(0, MOST_NAMED).map((problem, at, shown) => ({
      ...problemView(problem, names),
      more: at === shown.length - 1 ? list.length - shown.length : 0,
    })),
  );
}
