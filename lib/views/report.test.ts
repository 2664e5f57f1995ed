import { describe, expect, it } from 'vitest';
import { parseCities } from '../address/parse-compare';
import { compareView } from './compare';
import { compareData } from './compare/compare.fixture';
import { cellKey } from './compare/passage-marks';
import { reportView } from './report';
import type { ReportData } from './report/data';

/* The cities, levels and passages are those of compare.fixture.ts. */

function reportData(): ReportData {
  const numbers = Array.from({ length: 9 }, (_, at) => at + 1);
  return Object.freeze({
    ...compareData(),
    events: [],
    disagreements: [],
    sections: [
      { source: 'paper', number: 1, title: { en: 'First half' } },
      { source: 'paper', number: 2, title: { en: 'Second half' } },
    ],
    passages: numbers.map((number) => ({
      source: 'paper',
      number,
      section: number < 5 ? 1 : 2,
      marker: null,
      paraphrase: { en: `What passage ${number} says.` },
      fingerprint: '0'.repeat(64),
      use: 'linked' as const,
      reason: null,
    })),
  });
}

function reportOn(cities: string) {
  const data = reportData();
  const slugs = data.cities.map((city) => city.slug);
  return reportView(data, { locale: 'en', cities: parseCities(cities, slugs) });
}

function contentOf(cities: string) {
  const { report } = reportOn(cities);
  if (report === null) throw new Error('no report');
  return report;
}

describe('reportView', () => {
  it('shows the comparison that the compare page shows', () => {
    const data = reportData();
    const cities = parseCities('north,south', ['north', 'south', 'east']);
    const compared = compareView(data, { locale: 'en', cities, weights: { kind: 'official' } });
    expect(contentOf('north,south').comparison).toEqual(compared.comparison);
  });

  it('leads to the living page of the same cities', () => {
    expect(contentOf('south,north').livingPath).toBe('/en/places/compare/south,north');
  });

  it('says what it leaves out, and makes a report of the rest', () => {
    const view = reportOn('north,atlantis,south');
    expect(view.notices).toEqual([{ kind: 'unknown-cities', cities: ['atlantis'] }]);
    expect(view.report?.comparison.pair.map((city) => city.slug)).toEqual(['north', 'south']);
  });

  it('makes no report of fewer than two cities', () => {
    expect(reportOn('north,atlantis').report).toBeNull();
    expect(reportOn('-').report).toBeNull();
  });
});

describe('the notes', () => {
  const { list, reckoning, drivers, passages } = contentOf('north,south').notes;

  it('stand in the order in which their marks appear', () => {
    expect(list.map((note) => note.number)).toEqual(list.map((_, at) => at + 1));
    expect(list.map((note) => note.kind)).toEqual([
      'shared',
      'leadShare',
      'draws',
      'leaveOneOut',
      'overall',
      ...Array(4).fill('driver'),
      'contribution',
      ...Array(7).fill('passage'),
    ]);
  });

  it('name the shared indicators, and the draws with their seed', () => {
    expect(list[0]).toMatchObject({ indicators: [{ en: 'skill' }, { en: 'funds' }] });
    expect(list[2]).toMatchObject({ draws: 500, seed: 1 });
  });

  it('give a driver of a city the passages that its score rests on', () => {
    const note = list.find(({ number }) => number === drivers.get(cellKey('north', 'people')));
    expect(note).toMatchObject({
      kind: 'driver',
      present: 2,
      total: 2,
      passages: [{ passage: 1 }, { passage: 2 }, { passage: 3 }],
    });
  });

  it('give each passage its place and its paraphrase once, by driver, indicator and city', () => {
    const found = list.flatMap((note) => (note.kind === 'passage' ? [note] : []));
    expect(found.map(({ mark }) => mark.passage)).toEqual([1, 2, 5, 3, 4, 6, 7]);
    expect(found[2]).toMatchObject({
      paraphrase: { en: 'What passage 5 says.' },
      section: { number: 2, title: { en: 'Second half' } },
      total: 9,
    });
    expect(passages.get('/en/places/sources/paper#passage-5')).toBe(found[2]?.number);
  });

  it('have none on what has no evidence, but keep evidence that only speaks against', () => {
    const { notes } = contentOf('north,east');
    expect(notes.drivers.has(cellKey('east', 'money'))).toBe(false);
    expect(notes.passages.has('/en/places/sources/paper#passage-9')).toBe(true);
  });

  it('say how numbers are made by kind', () => {
    expect(reckoning.get('overall')).toBe(5);
    expect(reckoning.get('contribution')).toBe(10);
  });

  it('say nothing of a difference where nothing is shared', () => {
    const kinds = contentOf('south,east').notes.list.map((note) => note.kind);
    expect(kinds[0]).toBe('overall');
    expect(kinds).not.toContain('contribution');
  });
});
