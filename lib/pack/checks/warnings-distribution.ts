import { extent, mean } from 'd3-array';
import { correlation, kurtosis, skewness } from '../../scoring/moments';
import { type Fault, faultAt } from '../fault';
import type { CheckContext } from './context';
import { rounded, type ScoredColumn } from './scored-columns';

/** Fewer shared cities correlate by chance. */
const CITIES_FOR_A_CORRELATION = 5;
const HIGH_CORRELATION = 0.95;

/** Limits of the OECD/JRC Handbook (2008) and of COINr for a set with outliers. */
const HIGH_SKEWNESS = 2;
const HIGH_KURTOSIS = 3.5;
/** Scales in which the distance of one value sets the places of all. */
const LINEAR_SCALES: readonly (string | null)[] = ['min-max', 'z-score', 'distance-to-leader'];
const FIFTH = 0.2;

/** An earlier indicator that says nearly the same. */
type Twin = { readonly other: string; readonly r: number; readonly cities: number };

/**
 * Pairs of indicators whose values, as they enter the scale, correlate above 0.95 in either
 * direction over at least five cities. Each indicator is told once, with the closest of those
 * before it and the number of the others, so that a table of copies does not drown the rest.
 */
export function correlatedIndicators(
  { pack, place }: CheckContext,
  columns: readonly ScoredColumn[],
): readonly Fault[] {
  const places = new Map(pack.cities.map((city, at) => [city.slug, at]));
  const rows = columns.map((column) => {
    const row = new Float64Array(places.size).fill(Number.NaN);
    column.observations.forEach(({ city }, at) => {
      row[places.get(city) ?? -1] = column.values[at] ?? Number.NaN;
    });
    return row;
  });
  return columns.flatMap(({ node }, at) => {
    const twins = columns.slice(0, at).flatMap((column, before): readonly Twin[] => {
      const [one, other] = [rows[at], rows[before]];
      const found = one && other ? correlationOf(one, other) : null;
      return found === null ? [] : [{ other: column.node.slug, ...found }];
    });
    const [closest, ...others] = twins.toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r));
    if (closest === undefined) return [];
    return [
      faultAt(place('nodes', node, 'slug'), 'indicatorsCorrelate', {
        node: node.slug,
        other: closest.other,
        correlation: rounded(closest.r, 3),
        cities: closest.cities,
        others: others.length,
      }),
    ];
  });
}

function correlationOf(one: Float64Array, other: Float64Array): Omit<Twin, 'other'> | null {
  const [values, others]: [number[], number[]] = [[], []];
  one.forEach((value, at) => {
    const second = other[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(second)) return;
    values.push(value);
    others.push(second);
  });
  if (values.length < CITIES_FOR_A_CORRELATION) return null;
  const r = correlation(values, others);
  return Math.abs(r) > HIGH_CORRELATION ? { r, cities: values.length } : null;
}

/**
 * Outliers that squeeze the rest: under a linear scale that is taken from the data, a skewness
 * beyond 2 with a kurtosis above 3.5. Named are the value farthest from the mean, and how many
 * cities share the fifth of the scale at the other end.
 */
export function squeezingOutliers(
  { place }: CheckContext,
  columns: readonly ScoredColumn[],
): readonly Fault[] {
  return columns
    .filter(({ node }) => LINEAR_SCALES.includes(node.normalisation))
    .flatMap((column) => {
      const [skew, peak] = [skewness(column.values), kurtosis(column.values)];
      if (!(Math.abs(skew) > HIGH_SKEWNESS && peak > HIGH_KURTOSIS)) return [];
      return [
        faultAt(place('nodes', column.node, 'normalisation'), 'outlierSqueezes', {
          node: column.node.slug,
          ...outlierOf(column),
          skewness: rounded(skew, 2),
          kurtosis: rounded(peak, 2),
        }),
      ];
    });
}

function outlierOf({ node, observations, values }: ScoredColumn) {
  const centre = mean(values) ?? 0;
  const [low = 0, high = 0] = extent(values);
  const isHigh = high - centre >= centre - low;
  const farthest = observations[values.indexOf(isHigh ? high : low)];
  const fromOther = values.map((value) => (isHigh ? value - low : high - value) / (high - low));
  return {
    city: farthest?.city ?? '',
    count: fromOther.filter((share) => share <= FIFTH).length,
    cities: values.length,
    end: isHigh === (node.direction !== -1) ? 'low' : 'high',
  };
}
