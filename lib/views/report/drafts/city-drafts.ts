import { citiesFrom, measuredFrom } from '../../compare/measured-from';
import { cityRests, indicatorRows, passagesOn, restsOn, sharedRests } from '../note-rests';
import type { ReckoningNote } from '../note-types';
import type { DraftInput } from './draft-input';

/** Makes the notes on one city, one driver, a driver of a city, or the values of a measure. */
export function cityDrafts(
  input: DraftInput,
): (kind: string, name: string) => ReckoningNote | null {
  return (kind, name) => {
    switch (kind) {
      case 'overall':
        return overallDraft(input, name);
      case 'passages':
        return passagesDraft(input, name);
      case 'instruments':
        return instrumentsDraft(input, name);
      case 'values':
        return valuesDraft(input, name);
      case 'driver': {
        const [city = '', driver = ''] = name.split('/');
        return driverDraft(input, city, driver);
      }
      default:
        return sharedDriverDraft(input, name);
    }
  };
}

function overallDraft({ printed }: DraftInput, slug: string): ReckoningNote | null {
  const { cities, basis } = printed.comparison;
  const city = cities.find((entry) => entry.slug === slug);
  const score = basis[0]?.own.find((own) => own.city === slug);
  if (city === undefined || score === undefined || score.present === 0) return null;
  const { present, total } = score;
  return { kind: 'overall', city, present, total, rests: cityRests(printed, slug) };
}

function passagesDraft({ data, printed }: DraftInput, slug: string): ReckoningNote | null {
  const city = printed.comparison.cities.find((entry) => entry.slug === slug);
  if (city === undefined) return null;
  return { kind: 'passages', city, rests: passagesOn(data, slug) };
}

function instrumentsDraft({ printed }: DraftInput, slug: string): ReckoningNote | null {
  const own = printed.instruments.find(({ city }) => city.slug === slug);
  if (own === undefined || own.instruments.length === 0) return null;
  const rests = restsOn(own.instruments.map(({ passage }) => passage));
  return { kind: 'instruments', city: own.city, rests };
}

function driverDraft({ printed }: DraftInput, slug: string, driver: string): ReckoningNote | null {
  const { cities, basis } = printed.comparison;
  const city = cities.find((entry) => entry.slug === slug);
  const row = basis.find(({ node }) => node === driver);
  const score = row?.own.find((own) => own.city === slug);
  if (city === undefined || row === undefined || score === undefined) return null;
  const { present, total } = score;
  const rests = cityRests(printed, slug, driver);
  return { kind: 'driver', city, title: row.title, present, total, rests };
}

function valuesDraft({ printed }: DraftInput, indicator: string): ReckoningNote | null {
  const row = indicatorRows(printed).find(({ node }) => node === indicator);
  const entries = row === undefined ? [] : measuredFrom(row);
  if (row === undefined || entries.length === 0) return null;
  const { cities } = printed.comparison;
  const from = entries.map((entry) => ({
    source: entry.source,
    period: entry.period,
    cities: entries.length === 1 ? [] : citiesFrom(entry, cities).map(({ name }) => name),
  }));
  return { kind: 'values', title: row.title, from, rests: [] };
}

function sharedDriverDraft({ printed }: DraftInput, driver: string): ReckoningNote | null {
  const row = printed.comparison.basis.find(({ node }) => node === driver);
  if (row === undefined) return null;
  const shared = indicatorRows(printed, driver).filter(({ isShared }) => isShared);
  const indicators = shared.map(({ title }) => title);
  const rests = sharedRests(printed, driver);
  return { kind: 'sharedDriver', title: row.title, indicators, rests };
}
