import { expect, it } from 'vitest';
import { MARK, unmarkedNumbers } from './unmarked-numbers';

it.each([
  ['a number at the end', 'Shanghai has 66.7.', ['Shanghai has 66.7.']],
  ['a number behind the mark', `It has 66.7${MARK} of 100.`, [`It has 66.7${MARK} of 100.`]],
  ['a mark that belongs to the next sentence', `It has 3. The other has 4${MARK}.`, ['It has 3.']],
  ['a cell that is a number', '9 of 20', ['9 of 20']],
  ['a number in Chinese', `上海得66.7分。硅谷得82.3分${MARK}。`, ['上海得66.7分。']],
])('finds %s', (_, text, expected) => {
  expect(unmarkedNumbers(text)).toEqual(expected);
});

it.each([
  ['a mark before the stop', `Shanghai has 66.7${MARK}.`],
  ['a mark behind the stop', `In 2025 two had listed.${MARK} Nothing else is known.`],
  ['several numbers before one mark', `It has 66.7 on 9 of 20 indicators${MARK}.`],
  ['a mark behind a Chinese stop', `上海得66.7分。${MARK}其余不详。`],
  ['a decimal, whose point is no stop', `66.7${MARK}`],
  ['the name of a figure and the ends of its scale', 'Figure 2. Scores, each axis 0 to 100'],
  ['text without numbers', 'no evidence'],
])('lets %s pass', (_, text) => {
  expect(unmarkedNumbers(text)).toEqual([]);
});
