import { max, median } from 'd3-array';
import { divisorAt, sizeKey, sizesByCity } from '../../evidence/scored-observations';
import { rankCorrelation } from '../../scoring/moments';
import { type Fault, faultAt } from '../fault';
import type { DenominatorValueRow, ObservationRow } from '../tables';
import type { CheckContext } from './context';
import { rounded, type ScoredColumn } from './scored-columns';

/** More names make no sentence. */
const CITIES_NAMED = 10;

/** Values in one order with size over fewer cities say little. */
const CITIES_FOR_A_COUNT = 5;
const COUNT_CORRELATION = 0.8;
/** A total of a large city against the middle one; shares hardly ever differ so much. */
const COUNT_RATIO = 10;

/** Words of a unit that is a share, a ratio or a score: not divided by size again. */
const RATIO_UNIT =
  /[%％‰/／]|\b(per|share|ratio|rate|percent|index|score|level|average|mean|median)\b|每|率|比|占|指数|人均|平均/i;

/** Values that cannot be scored, because what they are divided by is not there. */
export function missingDenominators(
  { pack, place }: CheckContext,
  undivided: readonly ObservationRow[],
): readonly Fault[] {
  return pack.nodes.flatMap((node) => {
    const cities = undivided.filter((row) => row.indicator === node.slug).map((row) => row.city);
    if (cities.length === 0) return [];
    return [
      faultAt(place('nodes', node, 'denominator'), 'denominatorMissing', {
        node: node.slug,
        denominator: node.denominator ?? '',
        count: cities.length,
        cities: [
          ...cities.slice(0, CITIES_NAMED),
          ...(cities.length > CITIES_NAMED ? ['…'] : []),
        ].join(', '),
      }),
    ];
  });
}

/**
 * Measures that look like counts which were not divided by size. A measure without a denominator
 * is suspected if its unit names no share or ratio, no value is negative, and over at least five
 * cities
 *
 * - it has a rank correlation of at least 0.8 with a denominator of the pack; or
 * - the pack has no denominators, all values are whole numbers, and the largest is at least ten
 *   times the median.
 */
export function undividedCounts(
  context: CheckContext,
  columns: readonly ScoredColumn[],
): readonly Fault[] {
  const sizes = sizesByCity(context.pack.denominatorValues);
  return columns.filter(mayBeCount).flatMap((column) => {
    const fault =
      context.pack.denominators.length > 0
        ? followsSize(context, column, sizes)
        : spreadsLikeSize(context, column);
    return fault === null ? [] : [fault];
  });
}

function mayBeCount({ node, observations }: ScoredColumn): boolean {
  const units = [node.unit?.en ?? '', node.unit?.zh ?? ''];
  return (
    node.scale === 'measure' &&
    node.denominator === null &&
    observations.length >= CITIES_FOR_A_COUNT &&
    observations.every((row) => row.value >= 0) &&
    !units.some((unit) => RATIO_UNIT.test(unit))
  );
}

function followsSize(
  { pack, place }: CheckContext,
  { node, observations }: ScoredColumn,
  sizes: ReadonlyMap<string, readonly DenominatorValueRow[]>,
): Fault | null {
  const [closest] = pack.denominators
    .map(({ slug }) => {
      const pairs = observations.flatMap(({ city, value, observation }) => {
        const size = divisorAt(sizes.get(sizeKey(city, slug)) ?? [], observation.periodTo);
        return size === undefined ? [] : [[value, size.value] as const];
      });
      const found = rankCorrelation(
        pairs.map(([value]) => value),
        pairs.map(([, size]) => size),
      );
      return { denominator: slug, cities: pairs.length, correlation: found };
    })
    .filter(
      ({ cities, correlation }) => cities >= CITIES_FOR_A_COUNT && correlation >= COUNT_CORRELATION,
    )
    .toSorted((one, other) => other.correlation - one.correlation);
  if (closest === undefined) return null;
  return faultAt(place('nodes', node, 'denominator'), 'countUndivided', {
    ...closest,
    node: node.slug,
    correlation: rounded(closest.correlation, 2),
  });
}

function spreadsLikeSize(
  { place }: CheckContext,
  { node, observations }: ScoredColumn,
): Fault | null {
  const values = observations.map((row) => row.value);
  const middle = median(values) ?? 0;
  const ratio = (max(values) ?? 0) / middle;
  if (!values.every(Number.isInteger) || middle <= 0 || ratio < COUNT_RATIO) return null;
  return faultAt(place('nodes', node, 'denominator'), 'countUndividedLarge', {
    node: node.slug,
    cities: values.length,
    ratio: rounded(ratio, 1),
  });
}
