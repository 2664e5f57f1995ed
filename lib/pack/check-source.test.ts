import { describe, expect, it } from 'vitest';
import { checkSource } from './check-source';
import { SMALL_PACK } from './fixtures/small-pack';
import type { PassageRow } from './tables';

// SHA-256 of the three wordings by GNU sha256sum.
const WORDINGS: readonly (readonly [wording: string, fingerprint: string])[] = [
  ['The mill opened in 1785.', '4032e0a0fef1f108c9dcdaf4180d69d16ebab74a296039fccc9b0fbc261918b2'],
  ['磨坊雇工十二人', '3c04fdb151470d9351a812363da6310ff04a0c1195d5da03ff04d38fda559a62'],
  ['Wool, then cotton', '43fefe148c8b01cbb7657a62e2ded690758c928507e659408ea00e4511ce7a3d'],
];

const passages: readonly PassageRow[] = WORDINGS.flatMap(([, fingerprint], index) => {
  const passage = SMALL_PACK.passages[index];
  return passage === undefined ? [] : [{ ...passage, fingerprint }];
});

function missing(text: string): readonly string[] {
  return checkSource(passages, text).missing.map(({ source, number }) => `${source}#${number}`);
}

describe('finds each passage in a copy of its source', () => {
  it.each([
    ['on lines of their own', 'The mill opened in 1785.\n  磨坊雇工十二人 \r\nWool, then cotton'],
    [
      'in bullets with markers',
      'Head - The mill opened in 1785.[2] - 磨坊雇工十二人[2] - Wool, then cotton[3]',
    ],
    [
      'before the next heading',
      'The mill opened in 1785.[1] Trade - 磨坊雇工十二人[3] More - Wool, then cotton',
    ],
    [
      'in the cells of a CSV file',
      'n,text\n1,The mill opened in 1785.\n2,磨坊雇工十二人\n3,"Wool, then cotton"\n',
    ],
  ])('%s', (_form, text) => {
    expect(missing(text)).toEqual([]);
  });
});

it('names those that are not there word for word', () => {
  expect(missing('The mill opened in 1786. - 磨坊雇工十二人')).toEqual(['gazette#1', 'gazette#3']);
});

it('survives a copy that is no CSV', () => {
  expect(missing('"open - 磨坊雇工十二人[1]')).toEqual(['gazette#1', 'gazette#3']);
});
