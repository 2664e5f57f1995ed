import { expect, it } from 'vitest';
import { pageStyle } from './page-style';

const STYLE = {
  paper: 'a4',
  isLandscape: false,
  title: '上海与硅谷',
  edition: '1.0',
  number: 'Page A of B',
  counters: { A: 'counter(page)', B: 'counter(pages)' },
} as const;

it('writes the page number with counters in place of the tokens', () => {
  expect(pageStyle(STYLE)).toContain('content: "Page " counter(page) " of " counter(pages) ""');
});

it('lets no text out of its string, or out of the style element', () => {
  // CSS Syntax, section 4.3.7: a backslash, the code point in hexadecimal, and a space.
  const style = pageStyle({ ...STYLE, title: 'a"b\\c</style>\n' });
  expect(style).toContain('content: "a\\22 b\\5c c\\3c /style>\\a ";');
});

it.each([
  ['a4', false, 'A4 portrait'],
  ['letter', false, 'letter portrait'],
  ['a4', true, 'A4 landscape'],
] as const)('prints on %s (landscape: %s) by the name that CSS has', (paper, isLandscape, size) => {
  expect(pageStyle({ ...STYLE, paper, isLandscape })).toContain(`size: ${size};`);
});

it('shortens a title that would run into the edition, by whole characters', () => {
  expect(pageStyle({ ...STYLE, title: '𠮷'.repeat(200) })).toContain(`"${'𠮷'.repeat(70)}…"`);
});
