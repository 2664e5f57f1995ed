import { sourcePath } from '../../address/paths';
import { type AssumedRating, type Assumptions, METHOD_FIELDS } from '../../address/what-if-paths';
import { passageKey } from '../../evidence';
import type { Locale, LocalizedText } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import { driverWeights } from '../compare/weights-view';
import type { WhatIfData } from './data';
import type { Names } from './names';
import type { AssumptionView } from './types';

type Context = {
  readonly data: WhatIfData;
  readonly locale: Locale;
  readonly names: Names;
  /** The address of the same what-if under other assumptions. */
  readonly hrefOf: (assumptions: Assumptions) => string;
};

/** Everything that is assumed, each with the address without it. */
export function assumptionViews(
  assumptions: Assumptions,
  context: Context,
): readonly AssumptionView[] {
  return [
    ...leftOut(assumptions, context),
    ...assumptions.ratings.map((rating) => ratingView(assumptions, rating, context)),
    ...weightsView(assumptions, context),
    ...methodViews(assumptions, context),
  ];
}

function leftOut(assumptions: Assumptions, context: Context): readonly AssumptionView[] {
  const { data, locale, names, hrefOf } = context;
  const rows = new Map(data.evidence.map((row) => [row.slug, row]));
  const { off, passages, sources } = assumptions;
  return [
    ...off.flatMap((slug): readonly AssumptionView[] => {
      const row = rows.get(slug);
      if (row === undefined) return [];
      return [
        {
          key: `off ${slug}`,
          kind: 'off',
          evidence: names.evidence(row),
          city: row.city,
          removeHref: hrefOf({ ...assumptions, off: off.filter((one) => one !== slug) }),
        },
      ];
    }),
    ...passages.map((name): AssumptionView => {
      const [source = '', number] = name.split(':');
      return {
        key: `passage ${name}`,
        kind: 'passage',
        mark: passageMark(passageKey(source, Number(number)), locale, data.index.slug),
        source: names.source(source),
        removeHref: hrefOf({ ...assumptions, passages: passages.filter((one) => one !== name) }),
      };
    }),
    ...sources.map(
      (slug): AssumptionView => ({
        key: `source ${slug}`,
        kind: 'source',
        slug,
        title: names.source(slug),
        href: sourcePath(locale, data.index.slug, slug),
        removeHref: hrefOf({ ...assumptions, sources: sources.filter((one) => one !== slug) }),
      }),
    ),
  ];
}

function ratingView(
  assumptions: Assumptions,
  rating: AssumedRating,
  { data, names, hrefOf }: Context,
): AssumptionView {
  const { city, indicator, value } = rating;
  const official = data.observed.find((row) => row.city === city && row.indicator === indicator);
  const ratings = assumptions.ratings.filter((one) => one !== rating);
  return {
    key: `rate ${city} ${indicator}`,
    kind: 'rating',
    cell: names.cell(rating),
    values: { official: official?.value ?? null, whatIf: value },
    level: levelText(data, indicator, value),
    removeHref: hrefOf({ ...assumptions, ratings }),
  };
}

function levelText(
  { anchors }: WhatIfData,
  indicator: string,
  level: number | null,
): LocalizedText | null {
  return anchors.find((row) => row.indicator === indicator && row.level === level)?.text ?? null;
}

function weightsView(
  assumptions: Assumptions,
  { data, hrefOf }: Context,
): readonly AssumptionView[] {
  const { weights } = assumptions;
  if (weights === null) return [];
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  return [
    {
      key: 'weights',
      kind: 'weights',
      drivers: driverWeights(data.framework, nodes, weights),
      removeHref: hrefOf({ ...assumptions, weights: null }),
    },
  ];
}

function methodViews(assumptions: Assumptions, { hrefOf }: Context): readonly AssumptionView[] {
  const { methods } = assumptions;
  return METHOD_FIELDS.flatMap((step): readonly AssumptionView[] => {
    const option = methods[step];
    if (option === undefined) return [];
    const removeHref = hrefOf({ ...assumptions, methods: { ...methods, [step]: undefined } });
    return [{ key: step, kind: 'method', step, option, removeHref }];
  });
}
