import { observationsFromLinks, type RatedObservation } from '../../evidence';
import { type Fault, faultAt } from '../fault';
import type { ObservationRow } from '../tables';
import { type Check, type CheckContext, FIRST_DATA_ROW } from './context';

/** Every observation of a rubric is what its links give by the rating rule: no more, no less. */
export const ratingsCheck: Check = {
  needs: ['nodes', 'anchors', 'evidence', 'links', 'observations'],
  run: (context) => {
    const { pack, place } = context;
    const rubrics = new Set(
      pack.nodes.filter((node) => node.scale === 'rubric').map((node) => node.slug),
    );
    const given = new Map(observationsFromLinks(pack).map((rated) => [cellOf(rated), rated]));
    if (rubrics.size + given.size === 0) return [];
    const seen = new Set<string>();
    const faults = pack.observations.flatMap((row, index) => {
      if (!rubrics.has(row.indicator)) return [];
      const cell = cellOf(row);
      const rated = seen.has(cell) ? undefined : given.get(cell);
      seen.add(cell);
      return compare(context, row, index + FIRST_DATA_ROW, rated);
    });
    const missing = [...given.values()]
      .filter((rated) => !seen.has(cellOf(rated)))
      .map((rated) =>
        faultAt(place('observations', null), 'ratingMissing', {
          city: rated.city,
          indicator: rated.indicator,
          expected: rated.value,
        }),
      );
    return [...faults, ...missing];
  },
};

function compare(
  { place }: CheckContext,
  row: ObservationRow,
  at: number,
  rated: RatedObservation | undefined,
): readonly Fault[] {
  const cell = { city: row.city, indicator: row.indicator };
  if (rated === undefined) {
    const surplus = { ...cell, found: row.value };
    return [faultAt(place('observations', at, 'value'), 'ratingSurplus', surplus)];
  }
  const faults: Fault[] = [];
  if (row.value !== rated.value) {
    const values = { ...cell, found: row.value, expected: rated.value };
    faults.push(faultAt(place('observations', at, 'value'), 'ratingDiffers', values));
  }
  for (const field of ['periodFrom', 'periodTo'] as const) {
    if (row[field] === rated[field]) continue;
    const values = { ...cell, found: row[field], expected: rated[field] };
    faults.push(faultAt(place('observations', at, field), 'ratingPeriodDiffers', values));
  }
  return faults;
}

function cellOf({ city, indicator }: Pick<RatedObservation, 'city' | 'indicator'>): string {
  return `${city} ${indicator}`;
}
