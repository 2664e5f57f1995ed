import { COMPARE_FIELDS } from '../../address/compare-form';
import { methodologyPath } from '../../address/paths';
import {
  type Assumptions,
  METHOD_FIELDS,
  WHAT_IF_FIELDS,
  whatIfAction,
  writeRating,
} from '../../address/what-if-paths';
import { childrenOf, driversOf, indicatorsBelow } from '../../framework/query';
import type { Framework, FrameworkNode } from '../../framework/types';
import type { EvidenceRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';
import { cellKey } from '../compare/passage-marks';
import type { ComparedCity } from '../compare/types';
import { driverWeights } from '../compare/weights-view';
import type { WhatIfData } from './data';
import { methodOffer } from './method-offer';
import type { Names } from './names';
import type { EvidenceBox, FormCell, FormIndicator, FormView } from './types';

type Context = {
  readonly data: WhatIfData;
  readonly cities: readonly ComparedCity[];
  readonly assumptions: Assumptions;
  readonly locale: Locale;
  readonly names: Names;
};

/** Everything that a reader can assume of the cities looked at, with what is assumed already. */
export function formView(context: Context): FormView {
  const { data, assumptions, locale, names } = context;
  const { framework } = data;
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const offer = methodOffer(data);
  const groups = indicatorGroups(framework);
  const isRubric = (slug: string) => nodes.get(slug)?.scale === 'rubric';
  return {
    action: whatIfAction(locale, data.index.slug),
    groups: partsOf(groups, isRubric, names, indicatorMaker(context)),
    measures: partsOf(
      groups,
      (slug) => !isRubric(slug),
      names,
      (slug) => ({ node: slug, title: names.node(slug), unit: nodes.get(slug)?.unit ?? null }),
    ),
    weights: driverWeights(framework, nodes, assumptions.weights),
    methods: METHOD_FIELDS.filter((step) => offer[step].length > 0).map((step) => ({
      step,
      options: offer[step].map(({ key }) => key),
      chosen: assumptions.methods[step] ?? '',
    })),
    carried: carriedFields(context, isRubric),
  };
}

type Indicators = { readonly node: string; readonly indicators: readonly string[] };

/** Drivers with their indicators, and last those that hang on the index itself. */
function indicatorGroups(framework: Framework): readonly Indicators[] {
  const slugs = (indicators: readonly FrameworkNode[]) => indicators.map(({ slug }) => slug);
  const direct = childrenOf(framework, framework.root).filter(({ kind }) => kind === 'indicator');
  return [
    ...driversOf(framework).map(({ slug }) => ({
      node: slug,
      indicators: slugs(indicatorsBelow(framework, slug)),
    })),
    { node: framework.root, indicators: slugs(direct) },
  ];
}

function partsOf<Part>(
  groups: readonly Indicators[],
  belongs: (slug: string) => boolean,
  names: Names,
  make: (slug: string) => Part,
) {
  return groups.flatMap(({ node, indicators }) => {
    const parts = indicators.filter(belongs).map(make);
    return parts.length === 0 ? [] : [{ node, title: names.node(node), indicators: parts }];
  });
}

/** What the form has no control for. */
function carriedFields(
  { cities, assumptions }: Context,
  isRubric: (slug: string) => boolean,
): FormView['carried'] {
  const values = assumptions.ratings.filter(({ indicator }) => !isRubric(indicator));
  const fields = [
    [COMPARE_FIELDS.cities, cities.map(({ slug }) => slug).join(',')],
    [WHAT_IF_FIELDS.passages, assumptions.passages.join(',')],
    [WHAT_IF_FIELDS.sources, assumptions.sources.join(',')],
    [WHAT_IF_FIELDS.ratings, values.map(writeRating).join(',')],
  ] as const;
  return fields.filter(([, value]) => value !== '');
}

/** Makes the parts of the form in their order: a box stands where its evidence is met first. */
function indicatorMaker(context: Context): (slug: string) => FormIndicator {
  const { data, cities, locale, names } = context;
  const linked = evidenceByCell(data);
  const boxOf = boxMaker(context);
  const cellOf = cellMaker(context);
  return (slug) => {
    const cells = cities.map((city) => {
      const rows = linked.get(cellKey(city.slug, slug)) ?? [];
      return cellOf(city, slug, rows.map(boxOf));
    });
    return {
      node: slug,
      title: names.node(slug),
      href: methodologyPath(locale, data.index.slug, slug),
      levels: data.anchors
        .filter(({ indicator }) => indicator === slug)
        .map(({ level, text }) => ({ level, text })),
      cells,
      isTouched: cells.some(
        ({ set, evidence }) => set !== undefined || evidence.some(({ isOff }) => isOff),
      ),
    };
  };
}

function cellMaker({ data, assumptions }: Context) {
  const observed = new Map(
    data.observed.map((row) => [cellKey(row.city, row.indicator), row.value]),
  );
  const set = new Map(
    assumptions.ratings.map((row) => [cellKey(row.city, row.indicator), row.value]),
  );
  return (city: ComparedCity, indicator: string, evidence: readonly EvidenceBox[]): FormCell => {
    const key = cellKey(city.slug, indicator);
    return { city, official: observed.get(key) ?? null, set: set.get(key), evidence };
  };
}

function boxMaker({ assumptions, names }: Context): (row: EvidenceRow) => EvidenceBox {
  const met = new Set<string>();
  return (row) => {
    const isRepeated = met.has(row.slug);
    met.add(row.slug);
    return { ...names.evidence(row), isOff: assumptions.off.includes(row.slug), isRepeated };
  };
}

function evidenceByCell(data: WhatIfData): ReadonlyMap<string, readonly EvidenceRow[]> {
  const rows = new Map(data.evidence.map((row) => [row.slug, row]));
  const cells = new Map<string, EvidenceRow[]>();
  for (const link of data.links) {
    const row = rows.get(link.evidence);
    if (row === undefined) continue;
    const key = cellKey(row.city, link.indicator);
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return cells;
}
