import { expect, it } from 'vitest';
import { mapOfWritten } from './character-maps';

const map = (...lines: readonly string[]) => ['begincmap', ...lines, 'endcmap'].join('\n');

it('has single glyphs mean what is written: 见 and 一 for their radicals, ’ for a letter like it', () => {
  expect(
    mapOfWritten(
      map('3 beginbfchar', '<02BC> <02BC>', '<2EC5> <2EC5>', '<0003> <00662F00>', 'endbfchar'),
    ),
  ).toBe(map('3 beginbfchar', '<02BC> <2019>', '<2EC5> <89C1>', '<0003> <00664E00>', 'endbfchar'));
});

it('writes a range with radicals in it glyph by glyph', () => {
  expect(
    mapOfWritten(
      map('2 beginbfrange', '<0003> <0005> <0041>', '<0010> <0011> <2F00>', 'endbfrange'),
    ),
  ).toBe(
    map(
      '3 beginbfrange',
      '<0003> <0005> <0041>',
      '<0010> <0010> <4E00>',
      '<0011> <0011> <4E28>',
      'endbfrange',
    ),
  );
});

it('leaves a map without radicals as it was', () => {
  const plain = map('1 beginbfrange', '<0001> <00ff> <4e00>', 'endbfrange');
  expect(mapOfWritten(plain)).toBe(plain);
});
