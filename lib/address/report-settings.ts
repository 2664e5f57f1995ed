/*
 * What a report is asked to be, and the names under which an address says it. This half is safe in
 * the browser; reading an address back (with zod) is parse-report.ts, on the server.
 */

/** The parts of a report that can be left out, in the order in which they are printed. */
export const REPORT_SECTIONS = [
  'summary',
  'comparison',
  'drivers',
  'instruments',
  'timeline',
  'evidence',
  'robustness',
  'limits',
  'method',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** One language, or both side by side. */
export const REPORT_LANGUAGES = ['en', 'zh', 'both'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export const REPORT_PAPERS = ['a4', 'letter'] as const;
export type ReportPaper = (typeof REPORT_PAPERS)[number];

/** The style of the list of references; notes lead to its numbers. */
export const REPORT_REFERENCES = ['gb7714', 'apa'] as const;
export type ReportReferenceStyle = (typeof REPORT_REFERENCES)[number];

/** Everything that a reader can choose about a report. */
export type ReportSettings = {
  /** Slugs; the first two are the pair that is compared. */
  readonly cities: readonly string[];
  /** Slugs of the drivers that are told of; null: all of the framework. */
  readonly drivers: readonly string[] | null;
  /** In the order of REPORT_SECTIONS, at least one. */
  readonly sections: readonly ReportSection[];
  readonly language: ReportLanguage;
  readonly paper: ReportPaper;
  /** false: marks and lines in greys, for a printer without colour. */
  readonly colour: boolean;
  readonly references: ReportReferenceStyle;
  /** Empty: a title made from the cities. */
  readonly title: string;
  readonly author: string;
  readonly organisation: string;
  /** The author's date as `2026-11-27`; empty: the day on which the edition was published. */
  readonly date: string;
  /** Markdown. */
  readonly introduction: string;
  /** The author's remark to a section, in Markdown. */
  readonly notes: Readonly<Partial<Record<ReportSection, string>>>;
  /** The sections that start on a new page. */
  readonly breaks: readonly ReportSection[];
};

/** What is printed where an address says nothing else. */
export function defaultReportSettings(
  cities: readonly string[],
  language: ReportLanguage,
): ReportSettings {
  return {
    cities,
    drivers: null,
    sections: REPORT_SECTIONS,
    language,
    paper: 'a4',
    colour: true,
    references: language === 'en' ? 'apa' : 'gb7714',
    title: '',
    author: '',
    organisation: '',
    date: '',
    introduction: '',
    notes: {},
    breaks: [],
  };
}

/** The same report in another language; a list of references in the usual style follows it. */
export function settingsIn(settings: ReportSettings, language: ReportLanguage): ReportSettings {
  const usual = (one: ReportLanguage) => defaultReportSettings(settings.cities, one).references;
  const isUsual = settings.references === usual(settings.language);
  const references = isUsual ? usual(language) : settings.references;
  return { ...settings, language, references };
}

/** The same report in another language; references in the style usual for one follow it. */
export function inReportLanguage(
  settings: ReportSettings,
  language: ReportLanguage,
): ReportSettings {
  const usualIn = (one: ReportLanguage) => defaultReportSettings([], one).references;
  const isUsual = settings.references === usualIn(settings.language);
  return {
    ...settings,
    language,
    references: isUsual ? usualIn(language) : settings.references,
  };
}

/** Names of the parameters in an address, and of the fields in the form. */
export const REPORT_FIELDS = {
  cities: 'cities',
  drivers: 'drivers',
  sections: 'sections',
  language: 'lang',
  paper: 'paper',
  colour: 'colour',
  references: 'references',
  title: 'title',
  author: 'author',
  organisation: 'organisation',
  date: 'date',
  introduction: 'introduction',
  /** Before the name of a section: the field of the remark to it. */
  notePrefix: 'note-',
  breaks: 'breaks',
  /** All the other parameters, deflated, as base64url. */
  packed: 'packed',
} as const;
