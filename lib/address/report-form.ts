import { otherLocale } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { LONGEST_ADDRESS, LONGEST_REPORT_TEXT } from './report-limits';
import {
  defaultReportSettings,
  inReportLanguage,
  REPORT_FIELDS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  REPORT_REFERENCES,
  REPORT_SECTIONS,
  type ReportSettings,
} from './report-settings';
import { cleanLine, cleanText, countCharacters } from './report-text';
import { writeReportQuery } from './write-report';

/*
 * The form of the composer as settings: in the browser while the reader writes, on the server where
 * the form is sent without script.
 */

/** Tells the composer, after a form was sent, how long an address its texts would have made. */
export const TOO_LONG_FIELD = 'too-long';

/** The name of another city, where there are too many for a box each: no part of the settings. */
export const FIND_CITY_FIELD = 'find';

/** The fields of a form, as URLSearchParams and FormData give them. */
type FormFields = Iterable<readonly [string, unknown]>;

/** What the form has to choose from. */
type FormOffer = { readonly drivers: readonly string[]; readonly locale: Locale };

/**
 * The settings that a form asks for. A city is judged where the address is read; of everything
 * else, what is no choice of the form is left out, and texts stay as long as they are.
 */
export function reportSettingsFromForm(fields: FormFields, offer: FormOffer): ReportSettings {
  const entries = [...fields].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const first = (wanted: string) => entries.find(([name]) => name === wanted)?.[1] ?? '';
  const ticked = (wanted: string) =>
    entries.flatMap(([name, value]) => (name === wanted ? value.split(',') : []));
  const among = <Choice extends string>(name: string, choices: readonly Choice[]) =>
    choices.filter((choice) => ticked(name).includes(choice));

  const cities = [...new Set(ticked(REPORT_FIELDS.cities))].filter((city) => city !== '');
  const language =
    REPORT_LANGUAGES.find((one) => one === first(REPORT_FIELDS.language)) ?? offer.locale;
  const standard = defaultReportSettings(cities, language);
  const sections = among(REPORT_FIELDS.sections, REPORT_SECTIONS);
  const drivers = among(REPORT_FIELDS.drivers, offer.drivers);
  const references = first(REPORT_FIELDS.references);
  const notes = REPORT_SECTIONS.map(
    (section) => [section, cleanText(first(`${REPORT_FIELDS.notePrefix}${section}`))] as const,
  );
  return {
    cities,
    drivers: [0, offer.drivers.length].includes(drivers.length) ? null : drivers,
    sections: sections.length === 0 ? standard.sections : sections,
    language,
    paper: REPORT_PAPERS.find((one) => one === first(REPORT_FIELDS.paper)) ?? standard.paper,
    colour: first(REPORT_FIELDS.colour) !== 'no',
    references: REPORT_REFERENCES.find((one) => one === references) ?? standard.references,
    title: cleanLine(first(REPORT_FIELDS.title)),
    author: cleanLine(first(REPORT_FIELDS.author)),
    organisation: cleanLine(first(REPORT_FIELDS.organisation)),
    date: first(REPORT_FIELDS.date),
    introduction: cleanText(first(REPORT_FIELDS.introduction)),
    notes: Object.fromEntries(notes.filter(([, text]) => text !== '')),
    breaks: among(REPORT_FIELDS.breaks, REPORT_SECTIONS),
  };
}

/** Why there is no report on some settings yet. */
export type ReportObstacle = 'too-few-cities' | 'text-too-long' | 'address-too-long';

/** What stands between settings and their report; null: nothing. */
export function reportObstacle(settings: ReportSettings): ReportObstacle | null {
  if (settings.cities.length < 2) return 'too-few-cities';
  if (hasTooLongText(settings)) return 'text-too-long';
  return writeReportQuery(settings).length > LONGEST_ADDRESS ? 'address-too-long' : null;
}

function hasTooLongText({ notes, ...settings }: ReportSettings): boolean {
  const { note, ...longest } = LONGEST_REPORT_TEXT;
  const isLonger = (text: string, most: number) => countCharacters(text) > most;
  return (
    Object.values(notes).some((text) => isLonger(text, note)) ||
    isLonger(settings.title, longest.title) ||
    isLonger(settings.author, longest.author) ||
    isLonger(settings.organisation, longest.organisation) ||
    isLonger(settings.introduction, longest.introduction)
  );
}

/** The settings on the page in the other language: a report in the page's own follows it. */
export function inOtherLocale(settings: ReportSettings, locale: Locale): ReportSettings {
  const follows = settings.language === locale;
  return follows ? inReportLanguage(settings, otherLocale(locale)) : settings;
}

/** The settings without what an author wrote, for an address that its texts make too long. */
export function withoutTexts(settings: ReportSettings): ReportSettings {
  const { title, author, organisation, introduction, notes } = defaultReportSettings([], 'en');
  return { ...settings, title, author, organisation, introduction, notes };
}
