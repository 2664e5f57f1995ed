import type { ReportPaper } from '@/lib/address/report-settings';

/** The paper of a report, and what stands in the margins of its pages. */
export type PageStyle = {
  readonly paper: ReportPaper;
  readonly isLandscape: boolean;
  readonly title: string;
  readonly edition: string;
  /** The page number in words; each key of `counters` in it becomes that counter. */
  readonly number: string;
  readonly counters: Readonly<Record<string, string>>;
};

/** As CSS names them (CSS Paged Media, section 7.1). */
const PAPERS: Readonly<Record<ReportPaper, string>> = { a4: 'A4', letter: 'letter' };

/** Longer titles would run into the edition on the other side of the running head. */
const LONGEST_HEAD = 70;

/** The boxes stand outside the document, and take nothing from its elements. */
const FONT = 'font: 8pt "Report Sans", system-ui, sans-serif; color: #565c64';

/**
 * The style of printed pages with a running head and page numbers (CSS Paged Media, section 4).
 * The first page, which has the title itself, has no running head; its margins are those of every
 * page, so that a page holds as much wherever it is.
 */
export function pageStyle(style: PageStyle): string {
  const { paper, isLandscape, title, edition, number, counters } = style;
  return [
    '@page {',
    `size: ${PAPERS[paper]} ${isLandscape ? 'landscape' : 'portrait'};`,
    'margin: 20mm 16mm 18mm;',
    `@top-left { content: ${cssString(shortened(title))}; ${FONT} }`,
    `@top-right { content: ${cssString(edition)}; ${FONT} }`,
    `@bottom-right { content: ${numberContent(number, counters)}; ${FONT} }`,
    '}',
    '@page :first {',
    '@top-left { content: none }',
    '@top-right { content: none }',
    '}',
  ].join('\n');
}

function shortened(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= LONGEST_HEAD) return title;
  return `${characters.slice(0, LONGEST_HEAD).join('').trimEnd()}…`;
}

function numberContent(number: string, counters: PageStyle['counters']): string {
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
