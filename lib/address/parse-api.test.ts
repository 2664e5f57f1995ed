import { describe, expect, it } from 'vitest';
import {
  parseCitiesQuery,
  parseFlavourQuery,
  parseLanguageQuery,
  parsePictureFile,
  parseTableFile,
} from './parse-api';

describe('parseCitiesQuery', () => {
  it.each([
    ['', null],
    ['other=1', null],
    ['cities=shanghai', ['shanghai']],
    ['cities=shanghai,silicon-valley,shanghai', ['shanghai', 'silicon-valley']],
    ['cities=a&cities=b', ['a']],
  ])('reads %s', (query, expected) => {
    expect(parseCitiesQuery(new URLSearchParams(query))).toEqual(expected);
  });

  it.each(['cities=', 'cities=a,,b', 'cities=Shanghai', "cities=a' OR 1"])(
    'refuses %s, and says what was written',
    (query) => {
      expect(() => parseCitiesQuery(new URLSearchParams(query))).toThrow(
        expect.objectContaining({
          code: 'bad-request',
          values: { reason: query, field: 'cities' },
        }),
      );
    },
  );
});

describe('parseFlavourQuery', () => {
  it('takes plain where nothing is asked for', () => {
    expect(parseFlavourQuery(new URLSearchParams())).toBe('plain');
    expect(parseFlavourQuery(new URLSearchParams('for=spreadsheet'))).toBe('spreadsheet');
  });

  it('refuses what it does not know', () => {
    expect(() => parseFlavourQuery(new URLSearchParams('for=excel'))).toThrow(/for=excel/);
  });
});

describe('parseLanguageQuery', () => {
  it('is English where nothing is said, and refuses what it does not know', () => {
    expect(parseLanguageQuery(new URLSearchParams())).toBe('en');
    expect(parseLanguageQuery(new URLSearchParams('lang=zh'))).toBe('zh');
    expect(() => parseLanguageQuery(new URLSearchParams('lang=fr'))).toThrow(/lang=fr/);
  });
});

describe('parseTableFile', () => {
  it.each([
    ['preset-weights.csv', { table: 'preset-weights', kind: 'csv' }],
    ['scores.json', { table: 'scores', kind: 'json' }],
    ['links', null],
    ['../links.csv', null],
    ['links.csv.exe', null],
  ])('reads %s', (file, expected) => {
    expect(parseTableFile(file)).toEqual(expected);
  });
});

describe('parsePictureFile', () => {
  it('reads the cities in their order', () => {
    expect(parsePictureFile('silicon-valley,shanghai.png')).toEqual(['silicon-valley', 'shanghai']);
    expect(parsePictureFile('a,b,c,d,e,f.png')).toHaveLength(6);
  });

  it.each([
    'shanghai.png',
    'a,a.png',
    'a,b',
    'a,b.jpg',
    'a,b,c,d,e,f,g.png',
    'A,b.png',
    '../a,b.png',
  ])('refuses %s', (file) => {
    expect(parsePictureFile(file)).toBeNull();
  });
});
