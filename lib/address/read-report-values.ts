import { z } from 'zod';
import { unpackParameters } from './packed-parameters';
import { shortened } from './parse-compare';
import { REPORT_FIELDS, REPORT_SECTIONS } from './report-settings';
import { cleanLine, cleanText, countCharacters } from './report-text';

/** What of an address was not taken as it stands; cities have their own way of being named. */
export type ReportNotice = {
  readonly kind: /** Not one of the choices: left out, or the usual one instead. */
    | 'unknown'
    /** The key stands several times: the first counts. */
    | 'repeated'
    /** A text beyond `part` characters, which alone were kept. The API refuses such an address. */
    | 'cut'
    /** Packed parameters that cannot be unpacked. */
    | 'unreadable';
  /** As it stands in the address, such as `paper` or `note-method`. */
  readonly parameter: string;
  /** What was written, shortened; of a repeated key nothing, of a text cut its limit. */
  readonly part: string;
};

const { notePrefix, ...FIELDS } = REPORT_FIELDS;

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(FIELDS),
  ...REPORT_SECTIONS.map((section) => `${notePrefix}${section}`),
]);

/**
 * The values of a query by their names, packed ones among them. Of a repeated one the first counts,
 * which is noticed; names that no report has are ignored.
 */
export function firstValues(query: string, notices: ReportNotice[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of entriesOf(query, notices)) {
    if (!KNOWN.has(name)) continue;
    if (values.has(name)) repeated.add(name);
    else values.set(name, value);
  }
  for (const parameter of repeated) notices.push({ kind: 'repeated', parameter, part: '' });
  return values;
}

function entriesOf(query: string, notices: ReportNotice[]): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(query)].flatMap(([name, value]) => {
    if (name !== REPORT_FIELDS.packed) return [[name, value] as const];
    const unpacked = unpackParameters(value);
    if (unpacked !== null) return [[name, ''] as const, ...withoutPacked(unpacked)];
    notices.push({ kind: 'unreadable', parameter: name, part: shortened(value) });
    return [];
  });
}

/** Packed is once, and cities never stand in what is packed. */
function withoutPacked(unpacked: string): readonly (readonly [string, string])[] {
  const outside: readonly string[] = [REPORT_FIELDS.packed, REPORT_FIELDS.cities];
  return [...new URLSearchParams(unpacked)].filter(([name]) => !outside.includes(name));
}

/** Reads values as what they are to be; what cannot be read so is noticed. */
export function readerOf(values: ReadonlyMap<string, string>, notices: ReportNotice[]) {
  const unknown = (parameter: string, written: string) =>
    notices.push({ kind: 'unknown', parameter, part: shortened(written) });

  function option<Choice extends string>(
    parameter: string,
    choices: readonly Choice[],
    usual: Choice,
  ): Choice {
    const written = values.get(parameter) ?? '';
    const result = z.enum(choices).safeParse(written === '' ? usual : written);
    if (result.success) return result.data;
    unknown(parameter, written);
    return usual;
  }

  /** In the order of the choices, each once. */
  function list<Choice extends string>(
    parameter: string,
    choices: readonly Choice[],
  ): readonly Choice[] {
    const written = (values.get(parameter) ?? '').split(',').filter((part) => part !== '');
    const strange = written.filter((part) => !choices.some((choice) => choice === part));
    if (strange.length > 0) unknown(parameter, strange.join(', '));
    return choices.filter((choice) => written.includes(choice));
  }

  function date(parameter: string): string {
    const written = values.get(parameter) ?? '';
    const result = z.iso.date().safeParse(written);
    if (result.success) return result.data;
    if (written !== '') unknown(parameter, written);
    return '';
  }

  /** A text cut is better than none, and better than an address that says nothing at all. */
  function atMost(parameter: string, text: string, most: number): string {
    if (countCharacters(text) <= most) return text;
    notices.push({ kind: 'cut', parameter, part: String(most) });
    return Array.from(text).slice(0, most).join('').trimEnd();
  }

  return {
    option,
    list,
    date,
    line: (parameter: string, most: number) =>
      atMost(parameter, cleanLine(values.get(parameter) ?? ''), most),
    text: (parameter: string, most: number) =>
      atMost(parameter, cleanText(values.get(parameter) ?? ''), most),
  };
}
