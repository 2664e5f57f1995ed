import { z } from 'zod';
import type { EditedList } from '../mapping/edit-mapping';
import { type ReadingChoices, readingChoicesSchema } from '../mapping/reading-choices';
import type { CityFilter } from '../mapping/shown-cities';
import { type IndicatorFilter, SHOWN_KINDS } from '../mapping/shown-indicators';
import { NORMALISATIONS_WITHOUT_TARGET } from '../pack/tables/vocabulary';
import { FORM_FIELDS, GUESSED, LEFT_OUT, STAYS } from './mapping-fields';
import { MAPPING_FIELDS } from './mapping-paths';
import { type MappingRevision, parseRevision } from './mapping-revision';
import { firstOf, type SearchParameters } from './read-parameters';

const LONGEST_SEARCH = 200;

const filterSchema = z.object({
  find: z.string().max(LONGEST_SEARCH).catch(''),
  show: z.enum(SHOWN_KINDS).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Reads which indicators an address asks for; what can't be read is left out. */
export function parseIndicatorFilter(parameters: SearchParameters): IndicatorFilter {
  return filterSchema.parse({
    find: firstOf(parameters, MAPPING_FIELDS.find),
    show: firstOf(parameters, MAPPING_FIELDS.show),
    page: firstOf(parameters, MAPPING_FIELDS.page),
  });
}

const cityFilterSchema = z.object({
  find: z.string().max(LONGEST_SEARCH).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).nullable().catch(null),
});

/** Reads which cities an address asks for; what can't be read is left out. */
export function parseCityFilter(parameters: SearchParameters): CityFilter {
  return cityFilterSchema.parse({
    find: firstOf(parameters, MAPPING_FIELDS.findCity),
    page: firstOf(parameters, MAPPING_FIELDS.cityPage) ?? null,
  });
}

/** What the button asks for with which a form of a mapping was sent. */
export type MappingAction =
  | { readonly name: (typeof PLAIN_ACTIONS)[number] }
  | { readonly name: 'page' | 'city-page'; readonly page: number }
  | { readonly name: 'remove'; readonly list: EditedList; readonly index: number };

const PLAIN_ACTIONS = [
  'find-city',
  'save',
  'check',
  'filter',
  'set-many',
  'leave-out',
  'add-driver',
  'add-source',
  'add-denominator',
  'add-unmapped',
] as const;

/** What is set for all indicators that are found; null, or an empty unit: it stays. */
export type ManyForm = {
  /** Empty: left out. */
  readonly driver: string | null;
  readonly direction: 1 | -1 | null;
  readonly unit: string;
  readonly normalisation: (typeof NORMALISATIONS_WITHOUT_TARGET)[number] | null;
  readonly source: string | null;
};

export type MappingForm = {
  readonly action: MappingAction;
  /** What the form was made of; null: it does not say. */
  readonly revision: MappingRevision | null;
  readonly filter: IndicatorFilter;
  readonly cities: CityFilter;
  readonly many: ManyForm;
  /** Title of the driver, and column of the denominator, that are to be added. */
  readonly newDriver: string;
  readonly newDenominator: string;
  /** Labels of cities that are to be left out. */
  readonly citiesOut: ReadonlySet<string>;
  /** The fields of the mapping itself, by their places in it. */
  readonly fields: readonly (readonly [string, string])[];
};

const OWN_FIELDS: ReadonlySet<string> = new Set(Object.values(FORM_FIELDS));

/** Reads the form of a mapping; a button that it does not have saves. */
export function parseMappingForm(form: URLSearchParams): MappingForm {
  const text = (name: string) => (form.get(name) ?? '').trim();
  return {
    action: parseAction(text(FORM_FIELDS.action)),
    revision: parseRevision(text(FORM_FIELDS.revision)),
    filter: parseIndicatorFilter(Object.fromEntries(form)),
    cities: parseCityFilter(Object.fromEntries(form)),
    many: parseMany(text),
    newDriver: text(FORM_FIELDS.newDriver).slice(0, LONGEST_SEARCH),
    newDenominator: text(FORM_FIELDS.newDenominator),
    citiesOut: new Set(form.getAll(FORM_FIELDS.cityOut)),
    fields: [...form].filter(([name]) => !OWN_FIELDS.has(name)),
  };
}

function parseAction(text: string): MappingAction {
  const plain = PLAIN_ACTIONS.find((name) => name === text);
  if (plain !== undefined) return { name: plain };
  const { name, page, list, index } =
    /^(?:(?<name>page|city-page):(?<page>\d{1,5})|remove:(?<list>drivers|sources|denominators):(?<index>\d{1,5}))$/.exec(
      text,
    )?.groups ?? {};
  if (page !== undefined) {
    return { name: name === 'page' ? 'page' : 'city-page', page: Number(page) };
  }
  if (index === undefined) return { name: 'save' };
  return { name: 'remove', list: list as EditedList, index: Number(index) };
}

function parseMany(text: (name: string) => string): ManyForm {
  const driver = text(FORM_FIELDS.manyDriver);
  const direction = text(FORM_FIELDS.manyDirection);
  const source = text(FORM_FIELDS.manySource);
  const normalisation = text(FORM_FIELDS.manyNormalisation);
  return {
    driver: driver === STAYS ? null : driver === LEFT_OUT ? '' : driver,
    direction: direction === '1' ? 1 : direction === '-1' ? -1 : null,
    unit: text(FORM_FIELDS.manyUnit),
    normalisation: NORMALISATIONS_WITHOUT_TARGET.find((one) => one === normalisation) ?? null,
    source: source === STAYS ? null : source,
  };
}

const readingFormSchema = z.object({
  encoding: z.string().max(40).catch(''),
  choices: readingChoicesSchema,
});

/** Fields of the form that says how a file is to be read. */
export const READING_FIELDS = ['encoding', ...Object.keys(readingChoicesSchema.shape)];

/** Reads the form that says how a file is to be read. */
export function parseReadingForm(form: URLSearchParams): {
  readonly encoding: string | null;
  readonly choices: ReadingChoices;
} {
  const column = (name: string) => {
    const value = form.get(name) ?? GUESSED;
    return value === GUESSED ? null : value;
  };
  const chosen = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === form.get(name)) ?? null;
  const headerRow = z.coerce.number().int().min(1).safeParse(form.get('headerRow'));
  const { encoding, choices } = readingFormSchema.parse({
    encoding: form.get('encoding') ?? '',
    choices: {
      sheet: column('sheet'),
      headerRow: headerRow.success ? headerRow.data : null,
      decimal: chosen('decimal', ['.', ',']),
      shape: chosen('shape', ['wide', 'long']),
      cityColumn: column('cityColumn'),
      codeColumn: column('codeColumn'),
      yearColumn: column('yearColumn'),
      indicatorColumn: column('indicatorColumn'),
      valueColumn: column('valueColumn'),
    },
  });
  return { encoding: encoding === '' ? null : encoding, choices };
}

/** The index whose mapping a form asks for; empty: none. */
export function parseEarlierForm(form: URLSearchParams): string {
  return form.get('index') ?? '';
}
