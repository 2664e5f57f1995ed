import { describe, expect, it } from 'vitest';
import { parseCities } from '../address/parse-compare';
import { compareView } from './compare';
import { contentOf, reportData, reportOn } from './report/report.fixture';

/* The cities, levels and passages are those of report.fixture.ts. */

describe('reportView', () => {
  it('shows the comparison that the compare page shows', () => {
    const cities = parseCities('north,south', ['north', 'south', 'east']);
    const request = { locale: 'en', cities, weights: { kind: 'official' } } as const;
    const { comparison } = compareView(reportData(), request);
    expect(contentOf('cities=north,south').comparison).toEqual(comparison);
  });

  it('leads to the living page of the same cities', () => {
    expect(contentOf('cities=south,north').livingPath).toBe('/en/places/compare/south,north');
  });

  it('says what it leaves out, and makes a report of the rest', () => {
    const view = reportOn('cities=north,atlantis,south');
    expect(view.notices).toContainEqual({ kind: 'unknown-cities', cities: ['atlantis'] });
    const pair = view.reports[0]?.report.comparison.pair;
    expect(pair?.map((city) => city.slug)).toEqual(['north', 'south']);
  });

  it('makes one report for each language asked for', () => {
    const languages = (query: string) => reportOn(query).reports.map(({ locale }) => locale);
    expect(languages('cities=north,south&lang=zh')).toEqual(['zh']);
    expect(languages('cities=north,south&lang=both')).toEqual(['en', 'zh']);
  });

  it('makes no report of fewer than two cities', () => {
    expect(reportOn('cities=north,atlantis').reports).toEqual([]);
    expect(reportOn('cities=-').reports).toEqual([]);
  });
});

describe('the figures', () => {
  const figures = (query: string) => [...contentOf(query).figures];

  it('are numbered as they are printed; two drivers have no shape to draw', () => {
    expect(figures('cities=north,south')).toEqual([
      ['bars', 1],
      ['timeline', 2],
    ]);
    expect(figures('cities=north,south&sections=timeline')).toEqual([['timeline', 1]]);
  });

  it('draw no timeline of cities without dated events, nor on half a page', () => {
    expect(figures('cities=south,east&sections=timeline')).toEqual([]);
    expect(figures('cities=north,south&sections=timeline&lang=both')).toEqual([]);
  });
});
