import { describe, expect, it } from 'vitest';
import { parseReportQuery } from '../address/parse-report';
import type { Locale } from '../text/localized';
import { reportData } from './report/report.fixture';
import { reportComposerView } from './report-composer';

/* The cities and drivers are those of report.fixture.ts. */

const OFFER = { cities: ['north', 'south', 'east'], drivers: ['people', 'money'] };

/** The places of the fixture and, behind them, so many more that a box for each would be too many. */
function manyPlaces() {
  const data = reportData();
  const [model] = data.cities;
  if (model === undefined) throw new Error('the fixture has no city');
  const more = Array.from({ length: 30 }, (_, at) => ({
    ...model,
    slug: `mill-${at}`,
    name: { en: `Mill ${at}`, zh: `磨坊${at}` },
    position: at + 10,
  }));
  return { ...data, cities: [...data.cities, ...more] };
}

function composerOn(query: string, locale: Locale = 'en') {
  const parsed = parseReportQuery(query, OFFER, locale);
  const isFresh = query === '';
  return reportComposerView(reportData(), { ...parsed, locale, tooLong: null, isFresh, find: '' });
}

describe('reportComposerView', () => {
  it('offers every city, the chosen ones first and in their order', () => {
    const cities = composerOn('cities=east,north').cities.map(({ slug, isChosen }) => [
      slug,
      isChosen,
    ]);
    expect(cities).toEqual([
      ['east', true],
      ['north', true],
      ['south', false],
    ]);
  });

  it('of many cities offers the chosen ones and those that were looked for, twenty at most', () => {
    const parsed = parseReportQuery('cities=east,north', OFFER, 'en');
    const searched = (find: string) =>
      reportComposerView(manyPlaces(), {
        ...parsed,
        locale: 'en',
        tooLong: null,
        isFresh: false,
        find,
      });
    const slugs = (find: string) => searched(find).cities.map(({ slug }) => slug);
    expect(slugs('')).toEqual(['east', 'north']);
    expect(slugs('磨坊7')).toEqual(['east', 'north', 'mill-7']);
    expect(slugs('north')).toEqual(['east', 'north']);
    expect(slugs('mill')).toHaveLength(22);
    expect(searched('mill').search).toEqual({ text: 'mill', found: 30 });
  });

  it('ticks every driver where the address names none', () => {
    const ticked = (query: string) =>
      composerOn(query)
        .drivers.filter((driver) => driver.isChosen)
        .map((driver) => driver.slug);
    expect(ticked('cities=north,south')).toEqual(['people', 'money']);
    expect(ticked('cities=north,south&drivers=money')).toEqual(['money']);
  });

  it('leads to the report and to its files', () => {
    const view = composerOn('cities=north,south&title=A%26B');
    expect(view.documentHref).toMatch(/^\/en\/places\/report\/north,south\/packed=[\w-]+$/);
    expect(view.query).toBe('cities=north,south&lang=en&title=A%26B');
    expect(view.formAction).toBe('/en/places/report/compose');
  });

  it('says why there is no report', () => {
    expect(composerOn('cities=north,south').obstacle).toBeNull();
    const view = composerOn('cities=north,atlantis');
    expect(view.obstacle).toBe('too-few-cities');
    expect(view.cityNotices).toEqual([{ kind: 'unknown-cities', cities: ['atlantis'] }]);
  });

  it('lets a report in the language of the page follow into the other', () => {
    const { switchHref } = composerOn('cities=north,south&paper=letter');
    expect(switchHref).toBe('/zh/places/report?cities=north,south&paper=letter');
    expect(composerOn('cities=north,south&lang=zh').switchHref).toBe(
      '/zh/places/report?cities=north,south',
    );
    // A style of references that is not the usual one stays: in Chinese it is the usual one.
    expect(composerOn('cities=north,south&references=gb7714').switchHref).toBe(
      '/zh/places/report?cities=north,south',
    );
    expect(composerOn('cities=north,south&lang=both').switchHref).toBe(
      '/zh/places/report?cities=north,south&lang=both',
    );
    expect(composerOn('').switchHref).toBe('/zh/places/report');
  });
});
