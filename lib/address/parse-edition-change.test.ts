import { expect, test } from 'vitest';
import { editionChangePath } from './edition-paths';
import { parseChangePart, parseEditionPair, parseEditionQuery } from './parse-edition-change';

const FROM = '0123456789abcdef'.repeat(4);
const TO = 'fedcba9876543210'.repeat(4);

test.each([
  [{}, { page: 1 }],
  [{ page: 1 }, { page: 1 }],
  [{ page: 3 }, { page: 3 }],
  [{ city: 'silicon-valley' }, { city: 'silicon-valley' }],
])('an address of a change is read as it was written: %j', (part, read) => {
  const path = editionChangePath('en', 'index', { from: FROM, to: TO }, part);
  const [, locale, index, word, change = '', ...rest] = path.split('/');
  expect([locale, index, word]).toEqual(['en', 'index', 'editions']);
  expect(parseEditionPair(change)).toEqual({ from: FROM.slice(0, 12), to: TO.slice(0, 12) });
  expect(parseChangePart(rest)).toEqual(read);
});

test('whichever are the oldest and the current edition have names', () => {
  expect(parseEditionPair('first..current')).toEqual({ from: 'first', to: 'current' });
});

test.each([
  '',
  'first',
  'first..',
  '..',
  'first..current..first',
  '0123456..89abcdef',
  'x'.repeat(9),
])('what names no two editions is none: "%s"', (segment) =>
  expect(parseEditionPair(segment)).toBeNull(),
);

test.each([['pages'], ['pages/0'], ['pages/x'], ['cities/A'], ['cities/a/b'], ['other']])(
  'what follows has to be a page or a city: "%s"',
  (rest) => expect(parseChangePart(rest.split('/'))).toBeNull(),
);

test('a query that names no edition is refused', () => {
  expect(parseEditionQuery(new URLSearchParams())).toBeNull();
  expect(() => parseEditionQuery(new URLSearchParams('edition=x'))).toThrow('edition=x');
});
