import { z } from 'zod';
import { LOCALES, type Locale } from '../text/localized';
import {
  EDITION_DIGITS,
  EMBED_THEMES,
  type EmbedSubject,
  type EmbedTheme,
  LIVE,
  MOST_EMBED_ROWS,
} from './embed-paths';
import { parsePictureFile } from './parse-api';

/** What the address of an embed asks for; whether there is such a thing is another question. */
export type EmbedRequest = {
  readonly locale: Locale;
  readonly index: string;
  /** First digits of the hash of an edition, or `LIVE`. */
  readonly edition: string;
  readonly subject: EmbedSubject;
};

const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const HASH = new RegExp(`^[0-9a-f]{${EDITION_DIGITS},64}$`);

const placeSchema = z.tuple([
  z.enum(LOCALES),
  slugSchema,
  z.union([z.literal(LIVE), z.string().regex(HASH)]),
]);

const rowsSchema = z.coerce.number().int().min(1).max(MOST_EMBED_ROWS);

/** Reads the path of an embed after `/embed/`; null: the address of none. */
export function parseEmbedPath(segments: readonly string[]): EmbedRequest | null {
  const place = placeSchema.safeParse(segments.slice(0, 3));
  const subject = subjectOf(segments.slice(3));
  if (!place.success || subject === null) return null;
  const [locale, index, edition] = place.data;
  return { locale, index, edition, subject };
}

function subjectOf([kind, first = '', second, ...others]: readonly string[]): EmbedSubject | null {
  if (others.length > 0) return null;
  switch (kind) {
    case 'radar':
    case 'bars': {
      const cities = second === undefined ? parsePictureFile(`${decodeCommas(first)}.png`) : null;
      return cities && { kind, cities };
    }
    case 'ranking': {
      const rows = rowsSchema.safeParse(first);
      return second === undefined && rows.success ? { kind, rows: rows.data } : null;
    }
    case 'number': {
      const [city, node] = [slugSchema.safeParse(first), slugSchema.safeParse(second)];
      return city.success && node.success ? { kind, city: city.data, node: node.data } : null;
    }
    default:
      return null;
  }
}

/** Some programs encode a comma in a path. */
function decodeCommas(segment: string): string {
  return segment.replace(/%2c/gi, ',');
}

/** The theme of an embed; null: that of the reader's system. */
export function parseTheme(query: URLSearchParams): EmbedTheme | null {
  return z.enum(EMBED_THEMES).safeParse(query.get('theme')).data ?? null;
}
