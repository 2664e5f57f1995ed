import { z } from 'zod';
import { parseWeights, type WeightsFault } from './parse-compare';
import { parseRatings, type RatingNotice } from './parse-what-if-ratings';
import type { WeightsInAddress } from './paths';
import { firstOf, type SearchParameters, shortened, valuesOf } from './read-parameters';
import { type Assumptions, METHOD_FIELDS, type MethodField, WHAT_IF_FIELDS } from './what-if-paths';

/** What an index offers to a what-if on some of its cities. */
export type WhatIfOffer = {
  /** The cities that are looked at. */
  readonly cities: readonly string[];
  /** Evidence on these cities, the passages it is drawn from (`source:number`), all sources. */
  readonly evidence: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** How each indicator gets its value: rated by levels 0 to 4, or measured. */
  readonly indicators: ReadonlyMap<string, 'rubric' | 'measure'>;
  readonly drivers: readonly string[];
  /** Keys of the ways to do each step otherwise than the framework. */
  readonly methods: Readonly<Record<MethodField, readonly string[]>>;
};

/** Lists of what is left out, by the names of their parameters. */
export type LeftOutField = 'off' | 'passage' | 'source';

/** What of an address could not be used; the rest of it holds all the same. */
export type WhatIfNotice =
  /** Nothing of that name bears on these cities. */
  | { readonly kind: 'unknown'; readonly field: LeftOutField; readonly values: readonly string[] }
  /** It has no part in these cities, or is one that is gone, but an earlier edition held it. */
  | {
      readonly kind: 'gone';
      readonly field: LeftOutField | 'cities';
      readonly value: string;
      readonly edition: string;
    }
  | {
      readonly kind: 'too-many';
      readonly field: LeftOutField | 'rate';
      readonly most: number;
      readonly left: number;
    }
  | RatingNotice
  | { readonly kind: 'weights'; readonly fault: WeightsFault; readonly part: string }
  /** There is no such way to do this step, or it is the official one. */
  | { readonly kind: 'method'; readonly field: MethodField; readonly value: string }
  /** The parameter stands several times: the first counts. */
  | { readonly kind: 'repeated'; readonly field: string };

export type ParsedWhatIf = {
  readonly assumptions: Assumptions;
  readonly notices: readonly WhatIfNotice[];
};

/** As many of each kind as an address can carry and a page can show. */
export const MOST_LEFT_OUT: Readonly<Record<LeftOutField, number>> = {
  off: 100,
  passage: 50,
  source: 20,
};

/**
 * Reads what an address assumes. Nothing is refused: what cannot be used is left out and named, and
 * the rest holds. Parameters that are none of a what-if are ignored.
 */
export function parseWhatIf(parameters: SearchParameters, offer: WhatIfOffer): ParsedWhatIf {
  const notices: WhatIfNotice[] = [];
  const leftOut = (field: LeftOutField, known: ReadonlySet<string>) =>
    leftOutIn(partsOf(parameters, field), field, known, notices);
  const off = leftOut(WHAT_IF_FIELDS.off, offer.evidence);
  const passages = leftOut(WHAT_IF_FIELDS.passages, offer.passages);
  const sources = leftOut(WHAT_IF_FIELDS.sources, offer.sources);
  const ratings = parseRatings(partsOf(parameters, WHAT_IF_FIELDS.ratings), offer);
  const weights = weightsIn(parameters, offer.drivers, notices);
  const methods = methodsIn(parameters, offer, notices);
  return {
    assumptions: { off, passages, sources, ratings: ratings.ratings, weights, methods },
    notices: [...notices, ...ratings.notices],
  };
}

/** Every part of a parameter, which may hold several and stand several times, each once. */
export function partsOf(parameters: SearchParameters, field: string): readonly string[] {
  const parts = valuesOf(parameters, field)
    .flatMap((value) => value.split(','))
    .map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function leftOutIn(
  named: readonly string[],
  field: LeftOutField,
  known: ReadonlySet<string>,
  notices: WhatIfNotice[],
): readonly string[] {
  const found = named.filter((part) => known.has(part));
  const unknown = named.filter((part) => !known.has(part));
  const most = MOST_LEFT_OUT[field];
  if (unknown.length > 0) notices.push({ kind: 'unknown', field, values: unknown.map(shortened) });
  if (found.length > most) {
    notices.push({ kind: 'too-many', field, most, left: found.length - most });
  }
  return found.slice(0, most);
}

function weightsIn(
  parameters: SearchParameters,
  drivers: readonly string[],
  notices: WhatIfNotice[],
): WeightsInAddress | null {
  const field = WHAT_IF_FIELDS.weights;
  if (valuesOf(parameters, field).length > 1) notices.push({ kind: 'repeated', field });
  const written = firstOf(parameters, field);
  const parsed = parseWeights(written === '' ? undefined : [written], drivers);
  if (parsed.kind === 'malformed') {
    notices.push({ kind: 'weights', fault: parsed.fault, part: parsed.part });
  }
  return parsed.kind === 'chosen' ? parsed.weights : null;
}

function methodsIn(
  parameters: SearchParameters,
  { methods }: WhatIfOffer,
  notices: WhatIfNotice[],
): Assumptions['methods'] {
  const chosen = METHOD_FIELDS.flatMap((field) => {
    if (valuesOf(parameters, field).length > 1) notices.push({ kind: 'repeated', field });
    const value = firstOf(parameters, field);
    if (value === '') return [];
    const parsed = z.enum(methods[field]).safeParse(value);
    if (parsed.success) return [[field, parsed.data] as const];
    notices.push({ kind: 'method', field, value: shortened(value) });
    return [];
  });
  return Object.fromEntries(chosen);
}
