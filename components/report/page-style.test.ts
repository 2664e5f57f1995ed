import { expect, it } from 'vitest';
import { pageStyle } from './page-style';

const MARGINS = {
  title: '上海与硅谷',
  edition: '1.0',
  number: 'Page A of B',
  counters: { A: 'counter(page)', B: 'counter(pages)' },
} as const;

it('writes the page number with counters in place of the tokens', () => {
  expect(pageStyle(MARGINS)).toContain('content: "Page " counter(page) " of " counter(pages) ""');
});

it('lets no text out of its string, or out of the style element', () => {
  // CSS Syntax, section 4.3.7: a backslash, the code point in hexadecimal, and a space.
  const style = pageStyle({ ...MARGINS, title: 'a"b\\c</style>\n' });
  expect(style).toContain('content: "a\\22 b\\5c c\\3c /style>\\a ";');
});
