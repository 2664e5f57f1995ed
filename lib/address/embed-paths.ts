import type { Locale } from '../text/localized';

/*
 * Every address of an embed is written here; reading one back is parse-embed.ts.
 */

/** What can be shown in a page elsewhere. */
export const EMBED_KINDS = ['radar', 'bars', 'ranking', 'number'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What an embed shows of an index. */
export type EmbedSubject =
  | { readonly kind: 'radar' | 'bars'; readonly cities: readonly string[] }
  /** The first cities of the ranking. */
  | { readonly kind: 'ranking'; readonly rows: number }
  /** One score: of a city at the index, a driver or an indicator. */
  | { readonly kind: 'number'; readonly city: string; readonly node: string };

/** Stands in an address for whatever edition is current. */
export const LIVE = 'live';

/** So many digits of a hash name an edition for good. */
export const EDITION_DIGITS = 16;

/** What the colours follow if not the reader's system. */
export const EMBED_THEMES = ['light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Cities that a ranking shows unless it is told, and at most. */
export const EMBED_ROWS = 10;
export const MOST_EMBED_ROWS = 50;

/**
 * `/embed/en/technology-ecosystems/3f9c41d0a2b4c6e8/radar/shanghai,silicon-valley`. The edition is a
 * part of the path, so that none is shown by oversight.
 *
 * @param edition hash of the edition, or `LIVE`
 */
export function embedPath(
  locale: Locale,
  index: string,
  edition: string,
  subject: EmbedSubject,
  theme: EmbedTheme | null = null,
): string {
  const pinned = edition === LIVE ? LIVE : edition.slice(0, EDITION_DIGITS);
  const query = theme === null ? '' : `?theme=${theme}`;
  return `/embed/${locale}/${index}/${pinned}/${subject.kind}/${subjectPath(subject)}${query}`;
}

function subjectPath(subject: EmbedSubject): string {
  switch (subject.kind) {
    case 'ranking':
      return String(subject.rows);
    case 'number':
      return `${subject.city}/${subject.node}`;
    default:
      return subject.cities.join(',');
  }
}

/** Where programs ask how a page is framed elsewhere. */
export const OEMBED_ENDPOINT = '/api/oembed';

/** How an embed is announced to programs that ask for one by the address of a page (oEmbed 1.0). */
export function oembedPath(url: string): string {
  return `${OEMBED_ENDPOINT}?url=${encodeURIComponent(url)}`;
}
