import { type MappingQuery, mappingPath } from '../../address/mapping-paths';
import type { Mapping } from '../../mapping';
import { isUndecided } from '../../mapping/edit-mapping';
import { formFaults } from '../../mapping/form-faults';
import { fieldId, fieldKeys } from '../../mapping/form-fields';
import { headingKey } from '../../mapping/read-heading';
import { CITIES_A_PAGE, shownCities } from '../../mapping/shown-cities';
import { INDICATORS_A_PAGE, shownIndicators } from '../../mapping/shown-indicators';
import type { ColumnOutline } from '../../mapping/table-outline';
import type { Fault } from '../../pack/fault';
import type { Locale, LocalizedText } from '../../text/localized';
import type {
  FieldFault,
  IndicatorRowView,
  MappingFilters,
  MappingStageView,
  MappingWork,
} from './types';

/** Parts of the form that faults of a whole list lead to, by the first key of their place. */
const PARTS: Readonly<Record<string, string>> = {
  table: 'table',
  'cities.list': 'cities',
  cities: 'cities',
  drivers: 'drivers',
  indicators: 'indicators',
  denominators: 'denominators',
  sources: 'sources',
};
const WORDINGS = new Set([
  'title',
  'subject',
  'description',
  'definition',
  'country',
  'boundary',
  'unit',
  'name',
  'author',
  'publisher',
  'licence',
  'scope',
]);

/** What the form of a mapping shows: a page of its indicators, and what is open at its place. */
export function mappingStageView(
  work: MappingWork,
  { indicators: filter, cities: cityFilter }: MappingFilters,
  locale: Locale,
): MappingStageView {
  const { mapping, rejected, isAsked } = work;
  const shown = shownIndicators(mapping, filter);
  const open = formFaults(mapping, rejected);
  const used = mapping.indicators.filter(({ driver }) => driver !== null).length;
  const cities = shownCities(mapping, cityFilter);
  const onPage = { indicators: new Set(shown.onPage), cities: new Set(cities.onPage) };
  const faults = isAsked ? open.map((fault) => fieldFault(fault, work, onPage, locale)) : [];
  return {
    ...work,
    filter: { ...filter, page: shown.page },
    shown,
    cityFilter,
    cities,
    rows: indicatorRows(work, shown.onPage, faults),
    counts: {
      used,
      undecided: mapping.indicators.filter(isUndecided).length,
      leftOut: mapping.indicators.length - used,
      open: open.length,
    },
    openIn: openIn(open),
    faults,
  };
}

function openIn(open: readonly Fault[]): MappingStageView['openIn'] {
  const parts = open.map(({ field }) => fieldKeys(field ?? '')[0]);
  const count = (part: string) => parts.filter((one) => one === part).length;
  return {
    index: count('index'),
    drivers: count('drivers'),
    indicators: count('indicators'),
    denominators: count('denominators'),
    cities: count('cities'),
    sources: count('sources'),
  };
}

function indicatorRows(
  { mapping, outline, candidates }: MappingWork,
  indexes: readonly number[],
  faults: readonly FieldFault[],
): readonly IndicatorRowView[] {
  const outlineOf = outlineFinder(outline.columns);
  const counts = new Set(candidates.counts);
  return indexes.flatMap((index) => {
    const indicator = mapping.indicators[index];
    if (indicator === undefined) return [];
    const { column, title, slug, denominator } = indicator;
    const prefix = `${fieldId(`indicators[${index}]`)}-`;
    return [
      {
        index,
        name: Object.keys(title).length > 0 ? title : { en: slug },
        outline: outlineOf(column),
        isCount: denominator === null && counts.has(column),
        hasFault: faults.some(({ id }) => id.startsWith(prefix)),
      },
    ];
  });
}

/** Finds a column by its heading, or by that of another year. */
export function outlineFinder(
  columns: readonly ColumnOutline[],
): (column: string) => ColumnOutline | null {
  const byColumn = new Map(columns.map((one) => [one.column, one]));
  const byKey = new Map<string, ColumnOutline | null>();
  for (const one of columns) {
    const key = headingKey(one.column);
    byKey.set(key, byKey.has(key) ? null : one);
  }
  return (column) => byColumn.get(column) ?? byKey.get(headingKey(column)) ?? null;
}

function fieldFault(
  fault: Fault,
  { mapping, draft }: MappingWork,
  onPage: OnPage,
  locale: Locale,
): FieldFault {
  const name = fault.field ?? '';
  const keys = fieldKeys(name);
  const [list = '', second = ''] = keys;
  const index = list === 'cities' ? Number(keys[2]) : Number(second);
  const id = controlId(name, keys, locale);
  const elsewhere = keys.length === 1 ? null : pageElsewhere(list, index, onPage);
  return {
    id,
    href: elsewhere === null ? `#${id}` : mappingPath(locale, draft, elsewhere, id),
    field: keys.findLast((key) => !/^\d+$/.test(key)) ?? '',
    part: list,
    of: keys.length === 1 ? null : nameAt(mapping, list, index),
    fault,
  };
}

type OnPage = Readonly<Record<'indicators' | 'cities', ReadonlySet<number>>>;

/** The page on which a row of a list is found that the form does not show; null: it does. */
function pageElsewhere(list: string, index: number, onPage: OnPage): MappingQuery | null {
  if (Number.isNaN(index)) return null;
  if (list === 'indicators' && !onPage.indicators.has(index)) {
    return { page: String(Math.floor(index / INDICATORS_A_PAGE) + 1) };
  }
  if (list === 'cities' && !onPage.cities.has(index)) {
    return { 'city-page': String(Math.floor(index / CITIES_A_PAGE) + 1) };
  }
  return null;
}

function controlId(name: string, keys: readonly string[], locale: Locale): string {
  const part = PARTS[name];
  if (part !== undefined) return part;
  const [list = ''] = keys;
  if (list === 'table' && !['missing', 'skipRows'].includes(keys[1] ?? '')) return 'table';
  const last = keys.at(-1) ?? '';
  const id = fieldId(name);
  if (WORDINGS.has(last)) return `${id}-${locale}`;
  return last === 'goalposts' ? `${id}-0` : id;
}

function nameAt(mapping: Mapping, list: string, index: number): LocalizedText | null {
  switch (list) {
    case 'drivers':
    case 'indicators':
    case 'denominators':
    case 'sources': {
      const row = mapping[list][index];
      return row === undefined || Object.keys(row.title).length === 0 ? null : row.title;
    }
    case 'cities':
      return mapping.cities.list[index]?.name ?? null;
    default:
      return null;
  }
}
