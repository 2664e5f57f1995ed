import { z } from 'zod';
import { AppError } from '../errors/app-error';
import { badQuery } from './parse-api';

/** What a program asks of oEmbed 1.0. */
export type OembedQuery = {
  readonly url: URL;
  /** In pixels; none named: as large as it likes. */
  readonly maxWidth: number;
  readonly maxHeight: number;
};

const pixelsSchema = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number);

/**
 * Reads a query of oEmbed.
 *
 * @throws AppError `bad-request`, naming the field; `format-unknown`: another format than JSON
 */
export function readOembedQuery(query: URLSearchParams): OembedQuery {
  const format = query.get('format') ?? 'json';
  if (format !== 'json') throw new AppError('format-unknown', `oEmbed as ${format}`);
  const written = query.get('url') ?? '';
  const url = z.url({ protocol: /^https?$/ }).safeParse(written);
  if (!url.success) throw badQuery('url', written);
  return {
    url: new URL(url.data),
    maxWidth: pixels(query, 'maxwidth'),
    maxHeight: pixels(query, 'maxheight'),
  };
}

function pixels(query: URLSearchParams, key: string): number {
  const written = query.get(key);
  if (written === null) return Number.POSITIVE_INFINITY;
  const parsed = pixelsSchema.safeParse(written);
  if (!parsed.success) throw badQuery(key, written);
  return parsed.data;
}
