import { parseArgs } from 'node:util';
import { reportSettingsFromForm } from '../../address/report-form';
import {
  REPORT_FIELDS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  REPORT_REFERENCES,
  REPORT_SECTIONS,
  type ReportSettings,
} from '../../address/report-settings';

/** What `npm run report` was asked for. */
export type ReportOptions = {
  readonly index: string;
  readonly settings: ReportSettings;
  readonly out: string;
  readonly png: string | null;
  /** Origin of a server that runs; null: one is started for this report. */
  readonly url: string | null;
};

/** Why a command line cannot be used: an option and what was written. */
export type OptionFault = { readonly option: string; readonly written: string };

export type ParsedOptions =
  | { readonly kind: 'report'; readonly options: ReportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'faulty'; readonly fault: OptionFault };

const OPTIONS = {
  index: { type: 'string' },
  cities: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  sections: { type: 'string' },
  drivers: { type: 'string' },
  breaks: { type: 'string' },
  paper: { type: 'string' },
  'no-colour': { type: 'boolean', default: false },
  references: { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string' },
  organisation: { type: 'string' },
  date: { type: 'string' },
  'introduction-file': { type: 'string' },
  note: { type: 'string', multiple: true },
  png: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS }).values;

type Values = ReturnType<typeof parse>;

/** The options whose values are words of ours, comma-separated or alone. */
const CHOICES = {
  lang: REPORT_LANGUAGES,
  sections: REPORT_SECTIONS,
  breaks: REPORT_SECTIONS,
  paper: REPORT_PAPERS,
  references: REPORT_REFERENCES,
} as const;

/**
 * Reads the command line. Whether there are such cities and drivers is the server's to say.
 *
 * @param readText reads a text file that an option names
 */
export function parseOptions(
  words: readonly string[],
  readText: (file: string) => string,
): ParsedOptions {
  const values = parseWords(words);
  if ('option' in values) return { kind: 'faulty', fault: values };
  if (values.help) return { kind: 'help' };
  const fault = faultOf(values);
  if (fault !== null) return { kind: 'faulty', fault };
  const { index = '', out = '', png = null, url } = values;
  return {
    kind: 'report',
    options: {
      index,
      settings: settingsOf(values, readText),
      out,
      png,
      url: url === undefined ? null : new URL(url).origin,
    },
  };
}

function parseWords(words: readonly string[]): Values | OptionFault {
  try {
    return parse([...words]);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { option: error.message, written: '' };
  }
}

function faultOf(values: Values): OptionFault | null {
  const missing = (['index', 'cities', 'out'] as const).find((name) => (values[name] ?? '') === '');
  if (missing !== undefined) return { option: `--${missing}`, written: '' };
  for (const [name, choices] of Object.entries(CHOICES)) {
    const given = values[name as keyof typeof CHOICES];
    const wrong = given?.split(',').find((word) => !choices.some((choice) => choice === word));
    if (wrong !== undefined) return { option: `--${name}`, written: wrong };
  }
  const note = (values.note ?? []).find(
    (one) => !REPORT_SECTIONS.some((name) => one.startsWith(`${name}=`)),
  );
  if (note !== undefined) return { option: '--note', written: note };
  const { url } = values;
  const isUsable =
    url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
  return isUsable ? null : { option: '--url', written: url };
}

function settingsOf(values: Values, readText: (file: string) => string): ReportSettings {
  const fields: [string, string][] = [[REPORT_FIELDS.colour, values['no-colour'] ? 'no' : 'yes']];
  const plain = [
    'cities',
    'drivers',
    'sections',
    'breaks',
    'paper',
    'references',
    'title',
    'author',
    'organisation',
    'date',
  ] as const;
  for (const name of plain) fields.push([REPORT_FIELDS[name], values[name] ?? '']);
  fields.push([REPORT_FIELDS.language, values.lang]);
  const introduction = values['introduction-file'];
  if (introduction !== undefined) fields.push([REPORT_FIELDS.introduction, readText(introduction)]);
  for (const note of values.note ?? []) {
    const [section = '', ...file] = note.split('=');
    fields.push([`${REPORT_FIELDS.notePrefix}${section}`, readText(file.join('='))]);
  }
  // One more than are named, so that naming some never means all.
  const drivers = [...(values.drivers?.split(',') ?? []), 'others'];
  return reportSettingsFromForm(fields, { drivers, locale: values.lang === 'zh' ? 'zh' : 'en' });
}
