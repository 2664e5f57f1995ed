import { describe, expect, it } from 'vitest';
import { GUESS } from '../mapping/reading-choices';
import { GUESSED } from './mapping-fields';
import { parseMappingForm, parseReadingForm } from './parse-mapping';

const form = (fields: readonly (readonly [string, string])[]) =>
  parseMappingForm(new URLSearchParams(fields.map(([name, value]) => [name, value])));

describe('the form of a mapping', () => {
  it('parts its own fields from those of the mapping', () => {
    const { fields, citiesOut, filter, many } = form([
      ['do', 'set-many'],
      ['find', 'jobs'],
      ['show', 'used'],
      ['page', '2'],
      ['many.driver', '-'],
      ['many.direction', '-1'],
      ['cities.out', 'Aville'],
      ['cities.out', 'Beton'],
      ['index.title.en', 'Towns'],
    ]);
    expect(fields).toEqual([['index.title.en', 'Towns']]);
    expect(citiesOut).toEqual(new Set(['Aville', 'Beton']));
    expect(filter).toEqual({ find: 'jobs', show: 'used', page: 2 });
    expect(many).toEqual({
      driver: '',
      direction: -1,
      unit: '',
      normalisation: null,
      source: null,
    });
  });

  it.each([
    ['check', { name: 'check' }],
    ['page:3', { name: 'page', page: 3 }],
    ['remove:sources:1', { name: 'remove', list: 'sources', index: 1 }],
    ['remove:cities:1', { name: 'save' }],
    ['constructor', { name: 'save' }],
    ['', { name: 'save' }],
  ])('the button “%s” asks for %j', (value, action) => {
    expect(form([['do', value]]).action).toEqual(action);
  });
});

describe('the form that says how a file is to be read', () => {
  it('guesses what is left as found, and tells “none” from it', () => {
    const parsed = parseReadingForm(
      new URLSearchParams({ sheet: GUESSED, codeColumn: '', cityColumn: 'Place', headerRow: '' }),
    );
    expect(parsed).toEqual({
      encoding: null,
      choices: { ...GUESS, codeColumn: '', cityColumn: 'Place' },
    });
  });

  it.each([
    ['3', 3],
    ['0', null],
    ['x', null],
  ])('takes the row %s as %s', (headerRow, row) => {
    const parsed = parseReadingForm(
      new URLSearchParams({ headerRow, decimal: ',', encoding: 'gb18030' }),
    );
    expect(parsed.choices).toMatchObject({ headerRow: row, decimal: ',' });
    expect(parsed.encoding).toBe('gb18030');
  });
});
