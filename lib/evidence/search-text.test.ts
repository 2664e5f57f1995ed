import { describe, expect, it } from 'vitest';
import { normaliseSearchText, searchTerms } from './search-text';

describe('search text', () => {
  // Compatibility forms from Unicode Standard Annex 15.
  it.each([
    ['full-width letters and digits', 'ＧＰＵ１２', 'gpu12'],
    ['ligatures', 'ﬁrm', 'firm'],
    ['capitals', 'OpenAI', 'openai'],
    ['runs of white space', '  a\n\t b　c ', 'a b c'],
    ['combining marks', 'Cafe\u0301', 'café'],
    ['Chinese, untouched', '算力券', '算力券'],
  ])('levels %s', (_case, text, expected) => {
    expect(normaliseSearchText(text)).toBe(expected);
  });

  it('is the same when levelled twice', () => {
    const once = normaliseSearchText('Ａ  ﬁ 算力');
    expect(normaliseSearchText(once)).toBe(once);
  });
});

it('parts a query at white space, the ideographic one included', () => {
  expect(searchTerms(' 算力　Voucher ')).toEqual(['算力', 'voucher']);
  expect(searchTerms('   ')).toEqual([]);
});
