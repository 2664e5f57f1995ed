import { expect, it } from 'vitest';
import { numberNotes } from './number-notes';

const RESTS: Readonly<Record<string, readonly string[]>> = {
  score: ['p3', 'p1'],
  share: ['score', 'p2'],
  p1: [],
  p2: [],
  p3: [],
};

function numbered(marks: readonly string[]) {
  const notes = numberNotes<string, readonly string[]>({
    marks,
    draftOf: (key) => RESTS[key] ?? null,
    restsOf: (rests) => rests,
  });
  return [...notes.keys()];
}

it('numbers what the text marks first, in its order and once', () => {
  expect(numbered(['p2', 'share', 'p2', 'p1'])).toEqual(['p2', 'share', 'p1', 'score', 'p3']);
});

it('gives no number to what nothing leads to', () => {
  expect(numbered(['p1'])).toEqual(['p1']);
  expect(numbered([])).toEqual([]);
});

it('has no note on what there is nothing to say of', () => {
  expect(numbered(['absent', 'p1'])).toEqual(['p1']);
});
