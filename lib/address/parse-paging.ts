import { z } from 'zod';
import { badQuery } from './parse-api';

/** Entries of a list that one answer holds at most. */
export const MOST_PER_PAGE = 200;
const USUAL_PER_PAGE = 50;

export const pageSchema = z.int().min(1).max(1_000_000).default(1);
export const perPageSchema = z.int().min(1).max(MOST_PER_PAGE).default(USUAL_PER_PAGE);

/**
 * Which page of a list a query asks for: `?page=2&per-page=100`.
 *
 * @throws AppError `bad-request`
 */
export function parsePaging(query: URLSearchParams): {
  readonly page: number;
  readonly perPage: number;
} {
  return {
    page: numberIn(query, 'page', pageSchema),
    perPage: numberIn(query, 'per-page', perPageSchema),
  };
}

function numberIn(query: URLSearchParams, key: string, schema: z.ZodType<number>): number {
  const written = query.get(key);
  const isNumber = written === null || /^\d{1,7}$/.test(written);
  const parsed = schema.safeParse(written === null ? undefined : Number(written));
  if (isNumber && parsed.success) return parsed.data;
  throw badQuery(key, written ?? '');
}
