import { z } from 'zod';
import {
  DOUBT_FIELDS,
  DOUBT_INPUTS,
  DOUBT_PAGES,
  type DoubtInput,
  type DoubtPart,
  FIRST_PLACES,
} from './doubt-paths';
import { decoded } from './parse-compare';
import { MOST_CITIES } from './paths';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_PAGES = 10_000;

const firstSchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .refine((first) => FIRST_PLACES.some((one) => one === first));

const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .pipe(z.int().min(2).max(MOST_PAGES));

const citiesSchema = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.string().regex(SLUG)).min(1).max(MOST_CITIES))
  .refine((cities) => new Set(cities).size === cities.length);

/** In the order of `DOUBT_INPUTS`, each once: one address for one choice. */
const inputsSchema = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(DOUBT_INPUTS)).min(1))
  .refine((inputs) => inputsInOrder(inputs).join() === inputs.join());

const openSchema = z.object({ page: z.enum(DOUBT_PAGES) });

/** What the segments after `robustness` ask of many cities; null: nothing there is. */
export function parseDoubtPart([page, ...rest]: readonly string[]): DoubtPart | null {
  const opened = openSchema.safeParse({ page });
  if (!opened.success) return null;
  const left = rest.map(decoded);
  const take = <Value>(prefix: string, schema: z.ZodType<Value>): Value | null => {
    const [next] = left;
    if (next === undefined || !next.startsWith(prefix)) return null;
    const found = schema.safeParse(next.slice(prefix.length));
    if (found.success) left.shift();
    return found.data ?? null;
  };
  const drawn = opened.data.page === 'ranks' || opened.data.page === 'pairs';
  const part: DoubtPart = {
    page: opened.data.page,
    inputs: drawn ? take('', inputsSchema) : null,
    first: opened.data.page === 'ranks' ? take('first-', firstSchema) : null,
    cities: opened.data.page === 'methods' ? take('of-', citiesSchema) : null,
    number: (drawn ? take('page-', pageSchema) : null) ?? 1,
  };
  return left.length === 0 ? part : null;
}

/**
 * What a form of these pages asks for: a page of doubt, or a pair of cities. Cities are as the form
 * has them, by their slugs or as a reader wrote their names.
 */
export type DoubtQuery =
  | { readonly kind: 'pair'; readonly cities: readonly string[] }
  | { readonly kind: 'part'; readonly part: DoubtPart };

const querySchema = z.object({
  page: z.enum([...DOUBT_PAGES, 'pair']).catch('ranks'),
  inputs: z.array(z.string()),
  first: firstSchema.nullable().catch(null),
  cities: z.array(z.string()),
});

/** Reads what a form sends; what cannot be used is left out, as if it were not chosen. */
export function parseDoubtQuery(query: URLSearchParams): DoubtQuery {
  const { page, inputs, first, cities } = querySchema.parse({
    page: query.get(DOUBT_FIELDS.page),
    inputs: query.getAll(DOUBT_FIELDS.inputs),
    first: query.get(DOUBT_FIELDS.first),
    cities: query.getAll(DOUBT_FIELDS.cities),
  });
  const named = cities.map((city) => city.trim()).filter((city) => city !== '');
  const chosen = [...new Set(named)].slice(0, MOST_CITIES);
  if (page === 'pair') return { kind: 'pair', cities: chosen };
  const varied = inputsInOrder(inputs);
  return {
    kind: 'part',
    part: {
      page,
      inputs: varied.length === 0 ? null : varied,
      first: page === 'ranks' ? first : null,
      cities: page === 'methods' && chosen.length > 0 ? chosen : null,
      number: 1,
    },
  };
}

function inputsInOrder(inputs: readonly string[]): readonly DoubtInput[] {
  return DOUBT_INPUTS.filter((input) => inputs.includes(input));
}
