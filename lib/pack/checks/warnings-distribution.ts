import { extent, mean } from 'd3-array';
import { type Correlation, correlation, kurtosis, skewness } from '../../scoring/moments';
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
  const shapes = shapesOf(rows);
  return columns.flatMap(({ node }, at) => {
    let closest: (Correlation & { readonly other: string }) | null = null;
    let twins = 0;
    for (let before = 0; before < at; before += 1) {
      if (!mayBeHigh(shapes[at], shapes[before])) continue;
      const found = correlation(rows[at] ?? [], rows[before] ?? []);
      if (!isHigh(found)) continue;
      twins += 1;
      if (closest === null || Math.abs(found.r) > Math.abs(closest.r)) {
        closest = { ...found, other: columns[before]?.node.slug ?? '' };
      }
    }
    if (closest === null) return [];
    return [
      faultAt(place('nodes', node, 'slug'), 'indicatorsCorrelate', {
        node: node.slug,
        other: closest.other,
        correlation: rounded(closest.r, 3),
        cities: closest.count,
        others: twins - 1,
      }),
    ];
  });
}

/** A row of values as deviations of length 1, and which cities it has values for. */
type Shape = { readonly cities: number; readonly deviations: Float64Array };

/** What rounding may take from a correlation that is worked out in another way. */
const ROUNDING = 1e-6;

function shapesOf(rows: readonly Float64Array[]): readonly Shape[] {
  const masks = new Map<string, number>();
  return rows.map((row) => {
    const [missing, deviations] = [row.map((value) => (Number.isNaN(value) ? 1 : 0)), row.slice()];
    const values = row.filter((value) => !Number.isNaN(value));
    const centre = mean(values) ?? 0;
    const length = Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0));
    deviations.forEach((value, at) => {
      deviations[at] = Number.isNaN(value) || length === 0 ? 0 : (value - centre) / length;
    });
    const mask = missing.join('');
    const cities = masks.get(mask) ?? masks.size;
    masks.set(mask, cities);
    return { cities, deviations };
  });
}

/**
 * Whether two rows are worth a closer look: over the same cities, r is the product of what was
 * worked out once for each row. A table of 5,000 columns has twelve million pairs.
 */
function mayBeHigh(one: Shape | undefined, other: Shape | undefined): boolean {
  if (one === undefined || other === undefined || one.cities !== other.cities) return true;
  const [first, second] = [one.deviations, other.deviations];
  let product = 0;
  for (let at = 0; at < first.length; at += 1) product += (first[at] ?? 0) * (second[at] ?? 0);
  return Math.abs(product) > HIGH_CORRELATION - ROUNDING;
}

function isHigh({ r, count }: Correlation): boolean {
  return count >= CITIES_FOR_A_CORRELATION && Math.abs(r) > HIGH_CORRELATION;
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
