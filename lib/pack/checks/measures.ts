import { type Fault, faultAt } from '../fault';
import { foundInObservations, type LookedAt } from '../observation-kinds';
import type { NodeRow, ObservationRow } from '../tables';
import { type Check, type CheckContext, FIRST_DATA_ROW } from './context';

const MEASURE_FIELDS = ['denominator', 'per', 'transform'] as const;
const RUBRIC_FIELDS = ['levelBasis', 'itemNoun'] as const;

const GROUNDS: LookedAt = {
  texts: ['indicator'],
  filled: ['rationaleEn', 'rationaleZh', 'source'],
};

/** What only a measure may have, what only a rubric may have, and what a division needs. */
export const measuresCheck: Check = {
  needs: ['nodes'],
  run: ({ pack, place }) =>
    pack.nodes.flatMap((node) => {
      const surplus = node.scale === 'measure' ? RUBRIC_FIELDS : MEASURE_FIELDS;
      const kind = node.scale ?? node.kind;
      const faults = surplus
        .filter((field) => node.kind === 'indicator' && node[field] !== null)
        .map((field) =>
          faultAt(place('nodes', node, field), 'nodeValueSurplus', {
            node: node.slug,
            kind,
            field,
          }),
        );
      if (node.scale !== 'measure' || node.per === null || node.denominator !== null) return faults;
      const values = { node: node.slug, per: node.per };
      return [...faults, faultAt(place('nodes', node, 'per'), 'perWithoutDenominator', values)];
    }),
};

/** A number names its source, a level its rationale. */
export const observationsCheck: Check = {
  needs: ['nodes', 'observations'],
  run: (context) => {
    const nodes = new Map(context.pack.nodes.map((node) => [node.slug, node]));
    return foundInObservations(context.pack.observations, GROUNDS, (row, index) =>
      groundFaults(context, row, index + FIRST_DATA_ROW, nodes.get(row.indicator)),
    );
  },
};

function groundFaults(
  { place }: CheckContext,
  row: ObservationRow,
  at: number,
  node: NodeRow | undefined,
): readonly Fault[] {
  const values = { city: row.city, indicator: row.indicator };
  if (node?.scale === 'measure') {
    if (row.source !== null) return [];
    return [faultAt(place('observations', at, 'source'), 'sourceMissing', values)];
  }
  if (node?.scale !== 'rubric') return [];
  return [
    ...(row.rationale === null
      ? [faultAt(place('observations', at, 'rationale'), 'rationaleMissing', values)]
      : []),
    ...(row.source === null
      ? []
      : [faultAt(place('observations', at, 'source'), 'sourceSurplus', values)]),
  ];
}

/** A logarithm takes only values above 0; every period is looked at, not the latest alone. */
export const logarithmsCheck: Check = {
  needs: ['nodes', 'observations'],
  run: ({ pack, place }) => {
    const logged = new Set(
      pack.nodes.filter((node) => node.transform === 'log').map((node) => node.slug),
    );
    if (logged.size === 0) return [];
    return pack.observations.flatMap(({ city, indicator, value }, index) => {
      if (value > 0 || !logged.has(indicator)) return [];
      const at = place('observations', index + FIRST_DATA_ROW, 'value');
      return [faultAt(at, 'logWithoutValue', { city, indicator, value })];
    });
  },
};

/** A code of official statistics stands for one place. */
export const codesCheck: Check = {
  needs: ['cities'],
  run: ({ pack, place }) => {
    const first = new Map<string, object>();
    return pack.cities.flatMap((city) => {
      if (city.code === null) return [];
      const before = first.get(city.code);
      if (before === undefined) {
        first.set(city.code, city);
        return [];
      }
      const values = { code: city.code, row: place('cities', before).row ?? 0 };
      return [faultAt(place('cities', city, 'code'), 'codeRepeated', values)];
    });
  },
};
