import { z } from 'zod';
import { shortened } from './read-parameters';
import { type AssumedRating, NO_RATING } from './what-if-paths';

/** Why a rating in an address cannot be used. */
export type RatingFault = 'unreadable' | 'city' | 'indicator' | 'level' | 'number' | 'repeated';

export type RatingNotice =
  | { readonly kind: 'rating'; readonly fault: RatingFault; readonly part: string }
  | {
      readonly kind: 'too-many';
      readonly field: 'rate';
      readonly most: number;
      readonly left: number;
    };

type RatingOffer = {
  readonly cities: readonly string[];
  readonly indicators: ReadonlyMap<string, 'rubric' | 'measure'>;
};

/** As many as an address can carry and a page can show. */
export const MOST_RATINGS = 100;

/** A level of a rubric. */
const levelSchema = z
  .string()
  .regex(/^[0-4]$/)
  .transform(Number);

/** A measured value: as JavaScript writes numbers. */
const numberSchema = z
  .string()
  .regex(/^-?\d{1,22}(\.\d{1,22})?(e[+-]?\d{1,3})?$/)
  .transform(Number)
  .pipe(z.number());

/**
 * Reads ratings that are assumed, `shanghai:risk-tolerance:4`: a level of a rubric, a value of a
 * measure in its unit, or `none`. Of two for one cell the first counts.
 */
export function parseRatings(
  parts: readonly string[],
  offer: RatingOffer,
): { readonly ratings: readonly AssumedRating[]; readonly notices: readonly RatingNotice[] } {
  const ratings = new Map<string, AssumedRating>();
  const notices: RatingNotice[] = [];
  for (const part of parts) {
    const parsed = parseRating(part, offer);
    const fault = typeof parsed === 'string' ? parsed : faultBeside(parsed, ratings);
    if (fault !== null) notices.push({ kind: 'rating', fault, part: shortened(part) });
    else if (typeof parsed !== 'string') ratings.set(cellOf(parsed), parsed);
  }
  const all = [...ratings.values()];
  const left = all.length - MOST_RATINGS;
  if (left > 0) notices.push({ kind: 'too-many', field: 'rate', most: MOST_RATINGS, left });
  return { ratings: all.slice(0, MOST_RATINGS), notices };
}

function parseRating(part: string, { cities, indicators }: RatingOffer) {
  const [city = '', indicator = '', written, ...rest] = part.split(':');
  if (written === undefined || rest.length > 0) return 'unreadable';
  if (!cities.includes(city)) return 'city';
  const kind = indicators.get(indicator);
  if (kind === undefined) return 'indicator';
  if (written === NO_RATING) return { city, indicator, value: null };
  const value = (kind === 'rubric' ? levelSchema : numberSchema).safeParse(written);
  if (value.success) return { city, indicator, value: value.data };
  return kind === 'rubric' ? 'level' : 'number';
}

function faultBeside(
  rating: AssumedRating,
  others: ReadonlyMap<string, AssumedRating>,
): RatingFault | null {
  return others.has(cellOf(rating)) ? 'repeated' : null;
}

function cellOf({ city, indicator }: AssumedRating): string {
  return `${city}:${indicator}`;
}
