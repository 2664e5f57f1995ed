import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, type TextBlock, type TextRun } from './markdown';

/* What each text is in Markdown: CommonMark 0.31.2. */

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (...runs: readonly unknown[]) => ({ kind: 'paragraph', runs });

function inside(block: TextBlock): readonly (TextBlock | TextRun)[] {
  if (block.kind === 'quote') return block.blocks;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'code' ? [] : block.runs;
}

/** All runs and blocks of a text, with how deep the deepest is. */
function all(blocks: readonly (TextBlock | TextRun)[], depth = 1): readonly [unknown, number][] {
  return blocks.flatMap((one) => {
    const children =
      'runs' in one ? one.runs : 'items' in one || 'blocks' in one ? inside(one) : [];
    return [[one, depth] as [unknown, number], ...all(children, depth + 1)];
  });
}

function linksOf(markdown: string): readonly string[] {
  return all(readMarkdown(markdown)).flatMap(([one]) => {
    const run = one as TextRun;
    return run.kind === 'link' ? [run.href] : [];
  });
}

describe('readMarkdown', () => {
  it('reads paragraphs, stress, code and line breaks', () => {
    expect(readMarkdown('A *b* **c** `d<e>`  \nf\n\ng')).toEqual([
      paragraph(
        text('A '),
        { kind: 'emphasis', runs: [text('b')] },
        text(' '),
        { kind: 'strong', runs: [text('c')] },
        text(' '),
        { kind: 'code', text: 'd<e>' },
        { kind: 'break' },
        text('f'),
      ),
      paragraph(text('g')),
    ]);
  });

  it('reads lists with their first number, and quotations', () => {
    const item = (value: string) => [paragraph(text(value))];
    expect(readMarkdown('3. a\n4. b\n\n> c')).toEqual([
      { kind: 'list', start: 3, items: [item('a'), item('b')] },
      { kind: 'quote', blocks: item('c') },
    ]);
    expect(readMarkdown('- a')).toEqual([{ kind: 'list', start: null, items: [item('a')] }]);
  });

  it('names a heading as one, so that the page need not make it one of its own', () => {
    expect(readMarkdown('# a')).toEqual([{ kind: 'heading', runs: [text('a')] }]);
  });

  it('shows raw HTML as the text that it is', () => {
    expect(readMarkdown('<script>alert(1)</script>')).toEqual([
      paragraph(text('<script>alert(1)</script>')),
    ]);
    expect(readMarkdown('a <b onclick="x()">c</b>')).toEqual([
      paragraph(text('a '), text('<b onclick="x()">'), text('c'), text('</b>')),
    ]);
  });

  it('shows an image as its alternative text', () => {
    expect(readMarkdown('![a map](https://example.org/x.png)')).toEqual([paragraph(text('a map'))]);
    expect(readMarkdown('![a map][1]\n\n[1]: x.png')).toEqual([paragraph(text('a map'))]);
  });

  it.each([
    ['[a](https://example.org/b)', ['https://example.org/b']],
    ['<https://example.org/>', ['https://example.org/']],
    ['[a](mailto:a@example.org)', ['mailto:a@example.org']],
    ['[a][1]\n\n[1]: http://example.org/', ['http://example.org/']],
    ['[a](javascript:alert(1))', []],
    ['[a](JaVaScRiPt:alert(1))', []],
    ['[a](<java\tscript:alert(1)>)', []],
    ['[a](&#106;avascript:alert(1))', []],
    ['[a](data:text/html,<script>)', []],
    ['[a](vbscript:x)', []],
    ['[a](/en/other)', []],
    ['[a](//example.org)', []],
    ['[a][1]\n\n[1]: javascript:alert(1)', []],
    ['<javascript:alert(1)>', []],
  ])('%j leads to %j', (markdown, links) => {
    expect(linksOf(markdown)).toEqual(links);
  });

  it('keeps the words of a link that leads nowhere', () => {
    expect(readMarkdown('[a](javascript:alert(1))')).toEqual([paragraph(text('a'))]);
  });

  it('makes no space of a line that ends in Chinese', () => {
    expect(readMarkdown('上海，\n硅谷\nand')).toEqual([paragraph(text('上海，硅谷\nand'))]);
  });

  it.each([
    ['quotations', '>'.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['numbered lists', '1. '.repeat(10_000)],
    ['stress', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
    ['brackets', '['.repeat(10_000)],
  ])('bears 10,000 levels of %s', (_, markdown) => {
    expect(all(readMarkdown(`${markdown}a`)).length).toBeLessThan(100);
  });

  it.each([
    ['stress', `${'*'.repeat(1000)}a59${'*'.repeat(1000)}`],
    ['lists', Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- a${at}`).join('\n')],
    ['quotations', `${'>'.repeat(39)}a59`],
  ])('bounds how deep %s go, and loses no word', (_, markdown) => {
    const found = all(readMarkdown(markdown));
    expect(Math.max(...found.map(([, depth]) => depth))).toBeLessThan(20);
    expect(JSON.stringify(found)).toContain('a59');
  });

  it('reads a list of 1,000 items', () => {
    const [list] = readMarkdown('- a\n'.repeat(1000));
    expect(list).toMatchObject({ kind: 'list', items: { length: 1000 } });
  });

  it('never leads anywhere but to the web and to mail, whatever the text', () => {
    const part = fc.constantFrom('[', ']', '(', ')', '<', '>', '!', '*', '_', '`', ':', '\n', ' ');
    const word = fc.constantFrom('javascript:', 'https://a.b', 'data:', 'a', '&#x3a;', '- ', '> ');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, word), { maxLength: 60 }), (parts) => {
        for (const href of linksOf(parts.join(''))) {
          expect(href).toMatch(/^(https?|mailto):/);
        }
      }),
    );
  });
});
