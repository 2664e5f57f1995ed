import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTerms, termsIn } from './mark-terms';
import { searchTerms } from './search-text';

/** The text with its matches in brackets. */
function marked(text: string, query: string): string {
  return markTerms(text, searchTerms(query))
    .map((run) => (run.isMatch ? `[${run.text}]` : run.text))
    .join('');
}

describe('markTerms', () => {
  it.each([
    ['a word', 'Compute vouchers', 'VOUCH', 'Compute [vouch]ers'],
    ['every place', 'fund of funds', 'fund', '[fund] of [fund]s'],
    ['Chinese without word breaks', '上海发放算力券。', '算力', '上海发放[算力]券。'],
    ['letters in full width', 'ＧＰＵ芯片', 'gpu', '[ＧＰＵ]芯片'],
    ['terms that overlap, once', '算力券', '算力 力券', '[算力券]'],
    ['a ligature by one of its letters, whole', 'eﬃcient', 'fi', 'e[ﬃ]cient'],
    ['a letter with its accent apart', 'cafe\u0301', 'café', '[cafe\u0301]'],
    ['nothing that is not there', 'Intel', 'AMD', 'Intel'],
    ['what looks like HTML as text', '<b>1</b>', '<b>', '[<b>]1</b>'],
  ])('marks %s', (_what, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('never changes the text, whatever is searched', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          const runs = markTerms(text, searchTerms(query));
          expect(runs.map((run) => run.text).join('')).toBe(text);
        },
      ),
    );
  });
});

it('termsIn says which terms a text holds', () => {
  expect(termsIn('Compute vouchers', searchTerms('vouchers data compute'))).toEqual([
    'vouchers',
    'compute',
  ]);
});
