import { z } from 'zod';
import { MOST_CITIES, NO_CITIES, type WeightsInAddress } from './paths';

/** Why weights in an address cannot be used. */
export type WeightsFault =
  | 'unreadable'
  | 'unknown-driver'
  | 'repeated-driver'
  | 'missing-driver'
  | 'out-of-range'
  | 'all-zero';

/** Weights as they were found in an address. */
export type ParsedWeights =
  | { readonly kind: 'official' }
  | { readonly kind: 'chosen'; readonly weights: WeightsInAddress }
  /** `part` is what the reader wrote, or the driver that is missing. */
  | { readonly kind: 'malformed'; readonly fault: WeightsFault; readonly part: string };

/** Cities as they were found in an address, in the order given. */
export type ParsedCities = {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  /** Known cities beyond the most that a page compares. */
  readonly tooMany: readonly string[];
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** 0 to 100 with at most one decimal: what a slider and its number field can give. */
const weightSchema = z
  .string()
  .regex(/^\d{1,3}(\.\d)?$/)
  .transform(Number)
  .pipe(z.number().min(0).max(100));

const LONGEST_PART_SHOWN = 40;

/**
 * Reads the cities of a comparison from one path segment: `shanghai,silicon-valley`. The order is
 * kept (the first two are the pair that is compared), repetitions are dropped, and what is left
 * out is named so that the page can say so.
 *
 * @param segment the segment as it stands in the path, percent-encoded or not
 * @param slugs the cities that the index has
 */
export function parseCities(segment: string, slugs: readonly string[]): ParsedCities {
  const named = decoded(segment)
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '' && part !== NO_CITIES);
  const distinct = [...new Set(named)];
  const known = distinct.filter((city) => slugs.includes(city));
  return {
    known: known.slice(0, MOST_CITIES),
    unknown: distinct.filter((city) => !slugs.includes(city)).map(shortened),
    tooMany: known.slice(MOST_CITIES),
  };
}

/**
 * Reads the weights of a comparison from the rest of the path: `culture-40,talent-20,…`. Every
 * driver must be named once: a forgotten one would silently weigh nothing.
 *
 * @param segments the path after the cities; none: the official weights
 * @param drivers the drivers directly under the index
 */
export function parseWeights(
  segments: readonly string[] | undefined,
  drivers: readonly string[],
): ParsedWeights {
  if (segments === undefined || segments.length === 0) return { kind: 'official' };
  const written = segments.map(decoded).join('/');
  const weights: Record<string, number> = {};
  for (const part of written.split(',')) {
    const entry = parsePart(part.trim(), drivers);
    if (entry.kind === 'malformed') return entry;
    if (Object.hasOwn(weights, entry.driver)) return malformed('repeated-driver', part);
    weights[entry.driver] = entry.weight;
  }
  const missing = drivers.find((driver) => !Object.hasOwn(weights, driver));
  if (missing !== undefined) return malformed('missing-driver', missing);
  if (Object.values(weights).every((weight) => weight === 0)) return malformed('all-zero', written);
  return { kind: 'chosen', weights: inOrder(weights, drivers) };
}

type ParsedPart =
  | { readonly kind: 'weight'; readonly driver: string; readonly weight: number }
  | Extract<ParsedWeights, { kind: 'malformed' }>;

function parsePart(part: string, drivers: readonly string[]): ParsedPart {
  // A driver's slug may hold hyphens itself: the weight stands after the last hyphen, and a
  // second one before it is a minus sign.
  const match = /^(.*?)-(-?[^-]*)$/.exec(part);
  const [, driver, weight] = match ?? [];
  const named = drivers.find((slug) => part.startsWith(`${slug}-`));
  if (named !== undefined) return parseWeight(named, part.slice(named.length + 1), part);
  if (driver === undefined || weight === undefined || !SLUG.test(driver)) {
    return malformed('unreadable', part);
  }
  return malformed('unknown-driver', driver);
}

function parseWeight(driver: string, written: string, part: string): ParsedPart {
  const weight = weightSchema.safeParse(written);
  if (weight.success) return { kind: 'weight', driver, weight: weight.data };
  const isNumber = written !== '' && Number.isFinite(Number(written));
  return malformed(isNumber ? 'out-of-range' : 'unreadable', part);
}

function malformed(fault: WeightsFault, part: string): Extract<ParsedPart, { kind: 'malformed' }> {
  return { kind: 'malformed', fault, part: shortened(part) };
}

function inOrder(weights: WeightsInAddress, drivers: readonly string[]): WeightsInAddress {
  return Object.fromEntries(drivers.map((driver) => [driver, weights[driver] ?? 0]));
}

/** A segment with its percent signs resolved; one that is wrongly encoded stays as it is. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a reader wrote, short enough to be shown in a notice. */
export function shortened(part: string): string {
  const characters = Array.from(part);
  if (characters.length <= LONGEST_PART_SHOWN) return part;
  return `${characters.slice(0, LONGEST_PART_SHOWN).join('')}…`;
}
