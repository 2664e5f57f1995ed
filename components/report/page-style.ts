/** What stands in the margins of printed pages. */
export type PageMargins = {
  readonly title: string;
  readonly edition: string;
  /** The page number in words; each key of `counters` in it becomes that counter. */
  readonly number: string;
  readonly counters: Readonly<Record<string, string>>;
};

const FONT = 'font: 8pt var(--sans); color: #565c64';

/**
 * The style of printed pages with a running head and page numbers (CSS Paged Media, section 4).
 * The first page, which has the title itself, has no running head.
 */
export function pageStyle({ title, edition, number, counters }: PageMargins): string {
  return [
    '@page {',
    'margin: 20mm 16mm 18mm;',
    `@top-left { content: ${cssString(title)}; ${FONT} }`,
    `@top-right { content: ${cssString(edition)}; ${FONT} }`,
    `@bottom-right { content: ${numberContent(number, counters)}; ${FONT} }`,
    '}',
    '@page :first {',
    'margin-top: 14mm;',
    '@top-left { content: none }',
    '@top-right { content: none }',
    '}',
  ].join('\n');
}

function numberContent(number: string, counters: PageMargins['counters']): string {
  const tokens = Object.keys(counters).join('');
  return number
    .split(new RegExp(`([${tokens}])`))
    .map((part) => counters[part] ?? cssString(part))
    .join(' ');
}

/**
 * A text as a string of CSS (CSS Syntax, section 4.3.5). Also `<` is escaped, so that no text can
 * end the style element.
 */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
