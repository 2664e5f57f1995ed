import { describe, expect, it } from 'vitest';
import { beginMapping, withoutEmptyDrivers } from './default-drivers';
import { fieldText } from './field-text';
import { fillMapping, type RejectedTexts } from './fill-mapping';
import { complete } from './fixtures/complete';
import { rawTable, TOWNS } from './fixtures/raw-tables';
import { formFaults } from './form-faults';
import type { Mapping } from './mapping-schema';
import { proposeMapping } from './propose-mapping';

const TABLE = rawTable([['City', 'Code', 'Jobs (2020)', 'GDP, EUR m (2019)'], ...TOWNS]);

function begun(): Mapping {
  const { mapping } = proposeMapping([TABLE]);
  if (mapping === null) throw new Error('No table was found.');
  return beginMapping(mapping, '2026-11-28');
}

function filled(fields: Readonly<Record<string, string>>, rejected: RejectedTexts = {}) {
  const result = fillMapping(begun(), Object.entries(fields), rejected);
  if (result.mapping === null) throw new Error(`The form has no field ${result.alien}.`);
  return result;
}

describe('the fields of a form', () => {
  it('become values of the mapping, each of its kind', () => {
    const { mapping, rejected } = filled({
      'index.title.zh': ' 城镇 ',
      'indicators[0].driver': 'talent',
      'indicators[0].direction': '-1',
      'indicators[0].unit.en': 'jobs',
      'indicators[0].year': '2021',
      'indicators[0].weight': '0.5',
      'indicators[0].goalposts[0]': '0',
      'indicators[0].goalposts[1]': '1,000',
      'indicators[1].transform': 'log',
      'table.missing': 'n/a\n..\n\n..',
    });
    expect(rejected).toEqual({});
    expect(mapping.index.title).toMatchObject({ zh: '城镇' });
    expect(mapping.indicators[0]).toMatchObject({
      driver: 'talent',
      direction: -1,
      unit: { en: 'jobs' },
      year: 2021,
      weight: 0.5,
      goalposts: [0, 1000],
    });
    expect(mapping.indicators[1]?.transform).toBe('log');
    expect(mapping.table.missing).toEqual(['n/a', '..']);
  });

  it('leave what they do not show as it is', () => {
    const before = begun();
    const { mapping } = filled({ 'index.slug': 'towns' });
    expect(mapping).toEqual({ ...before, index: { ...before.index, slug: 'towns' } });
  });

  it('are emptied', () => {
    const { mapping } = filled({ 'index.title.en': '', 'indicators[0].year': '' });
    expect(mapping.index.title).toEqual({});
    expect(mapping.indicators[0]?.year).toBeNull();
  });

  it.each([
    ['indicators[0].year', '20x9'],
    ['indicators[0].year', '20190'],
    ['indicators[0].weight', '-1'],
    ['indicators[0].weight', 'much'],
    ['indicators[0].per', '0'],
    ['indicators[0].direction', '2'],
  ])('%s keeps “%s” as it was typed, and says that it does not fit', (name, text) => {
    const { mapping, rejected } = filled({ [name]: text });
    expect(rejected).toEqual({ [name]: text });
    expect(fieldText(mapping, rejected, name)).toBe(text);
    expect(formFaults(mapping, rejected).map(({ field }) => field)).toContain(name);
    expect(filled({ [name]: '' }, rejected).rejected).not.toEqual({ [name]: text });
  });

  it('one goalpost alone is kept, and the other asked for', () => {
    const at = 'indicators[0].goalposts';
    const { mapping, rejected } = filled({ [`${at}[0]`]: '5', [`${at}[1]`]: '' });
    expect(mapping.indicators[0]?.goalposts).toBeNull();
    expect(fieldText(mapping, rejected, `${at}[0]`)).toBe('5');
    const both = fillMapping(
      mapping,
      [
        [`${at}[0]`, '5'],
        [`${at}[1]`, '9'],
      ],
      rejected,
    );
    expect(both.rejected).toEqual({});
    expect(both.mapping?.indicators[0]?.goalposts).toEqual([5, 9]);
  });

  it.each([
    ['__proto__.polluted', 'x'],
    ['index.title.fr', 'x'],
    ['index.draws', '5'],
    ['indicators[0].normalisation', 'no-such'],
    ['drivers[0].aggregation', 'no-such'],
  ])('%s is refused by its name', (name, text) => {
    const { mapping, alien } = fillMapping(begun(), [[name, text]], {});
    expect(mapping).toBeNull();
    expect(alien).toBe(name);
  });

  it('that are no longer there are passed over', () => {
    expect(filled({ 'indicators[99].unit.en': 'jobs' }).mapping).toEqual(begun());
  });

  it('a source that is named anew keeps what names it', () => {
    const { mapping } = filled({ 'sources[0].slug': 'yearbook', 'indicators[0].source': 'source' });
    expect(mapping.indicators.map(({ source }) => source)).toEqual(['yearbook', 'yearbook']);
  });

  it('an author is null where nobody is named', () => {
    expect(filled({ 'sources[0].author.en': '' }).mapping.sources[0]?.author).toBeNull();
    const { mapping } = filled({ 'sources[0].author.en': 'Ada' });
    expect(mapping.sources[0]?.author).toEqual({ en: 'Ada' });
  });
});

describe('what is open in the form', () => {
  it('is nothing for a complete mapping whose other drivers stay empty', () => {
    const mapping = complete(begun());
    expect(mapping.drivers).toHaveLength(4);
    expect(formFaults(mapping, {})).toEqual([]);
    expect(withoutEmptyDrivers(mapping).drivers.map(({ slug }) => slug)).toEqual(['culture']);
  });
});
