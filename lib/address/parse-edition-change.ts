import { z } from 'zod';
import type { EditionPair } from './edition-paths';
import { badQuery } from './parse-api';

/** Names of editions that stand for whichever it is: the oldest that is kept, and the current one. */
export const EDITION_NAMES = ['first', 'current'] as const;

const DIGITS = /^[0-9a-f]{8,64}$/;

/** The first digits (8 or more) of a hash, `first` or `current`. */
export const editionNameSchema = z.union([z.enum(EDITION_NAMES), z.string().regex(DIGITS)]);

const changeSchema = z
  .string()
  .transform((segment) => segment.split('..'))
  .pipe(z.tuple([editionNameSchema, editionNameSchema]))
  .transform(([from, to]): EditionPair => ({ from, to }));

/** The two editions in `<from>..<to>`; null: it names none. */
export function parseEditionPair(segment: string): EditionPair | null {
  return changeSchema.safeParse(segment).data ?? null;
}

/** A page of the cities of a change, or one of them. */
export type ChangePart = { readonly page: number } | { readonly city: string };

const partSchema = z.union([
  z.tuple([]).transform((): ChangePart => ({ page: 1 })),
  z
    .tuple([z.literal('pages'), z.string().regex(/^[1-9]\d{0,4}$/)])
    .transform(([, page]): ChangePart => ({ page: Number(page) })),
  z
    .tuple([z.literal('cities'), z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)])
    .transform(([, city]): ChangePart => ({ city })),
]);

/** What of a change an address asks for, by what follows the two editions; null: nothing there is. */
export function parseChangePart(segments: readonly string[]): ChangePart | null {
  return partSchema.safeParse(segments).data ?? null;
}

/**
 * An edition that a query names: `?edition=3f9c41d0`.
 *
 * @returns null: it names none, and means the current one
 * @throws AppError `bad-request`
 */
export function parseEditionQuery(query: URLSearchParams, key = 'edition'): string | null {
  const written = query.get(key);
  if (written === null) return null;
  const found = editionNameSchema.safeParse(written);
  if (!found.success) throw badQuery(key, written);
  return found.data;
}
