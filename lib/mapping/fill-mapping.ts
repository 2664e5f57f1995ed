import { webAddress } from '../pack/field';
import { fieldKeys, fieldKindOf } from './form-fields';
import { isOpen } from './localize';
import { type Mapping, mappingSchema } from './mapping-schema';
import { parseMapping } from './read-mapping';
import { parseNumber } from './read-value';
import { renameSlugs } from './rename-slugs';

/** What was typed where it cannot stand, such as a number that is none, by its place: nothing is lost. */
export type RejectedTexts = Readonly<Record<string, string>>;

/** A mapping with what a form has said, or the field that no form of ours sends like this. */
export type FilledMapping =
  | { readonly mapping: Mapping; readonly rejected: RejectedTexts; readonly alien: null }
  | { readonly mapping: null; readonly rejected: RejectedTexts; readonly alien: string };

type Reading = { readonly value: unknown } | 'rejected';

const NOT_FIT = 'rejected';
const ADDRESS = webAddress().schema;

/**
 * Puts the fields of a form into a mapping; what the form does not show stays as it is.
 *
 * @param fields names (places in the mapping) and texts
 * @param rejectedBefore of forms that came before
 */
export function fillMapping(
  mapping: Mapping,
  fields: readonly (readonly [string, string])[],
  rejectedBefore: RejectedTexts,
): FilledMapping {
  const alien = fields.find(([name]) => fieldKindOf(name) === null);
  if (alien !== undefined) return { mapping: null, rejected: rejectedBefore, alien: alien[0] };
  const filled: unknown = structuredClone(withAuthors(mapping));
  const rejected = new Map(Object.entries(rejectedBefore));
  for (const [name, text] of fields) {
    if (fieldKindOf(name) === 'goalpost') continue;
    const reading = readField(name, text);
    rejected.delete(name);
    if (reading === NOT_FIT) rejected.set(name, text);
    else putAt(filled, fieldKeys(name), reading.value);
  }
  fillGoalposts(filled, new Map(fields), rejected);
  const { mapping: parsed, faults } = parseMapping(filled);
  if (parsed === null) {
    return { mapping: null, rejected: rejectedBefore, alien: faults[0]?.field ?? '' };
  }
  const named = renameSlugs(withoutOpenAuthors(parsed), mapping);
  return { mapping: named, rejected: Object.fromEntries(rejected), alien: null };
}

function readField(name: string, text: string): Reading {
  const trimmed = text.trim();
  switch (fieldKindOf(name)) {
    case 'wording':
      return { value: trimmed === '' ? undefined : trimmed };
    case 'choice':
      return { value: trimmed === '' ? null : trimmed };
    case 'lines':
      return { value: [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean) };
    case 'address':
      if (trimmed === '') return { value: null };
      return ADDRESS.safeParse(trimmed).success ? { value: trimmed } : NOT_FIT;
    case 'optionalNumber':
      return trimmed === '' ? { value: null } : readNumber(name, trimmed);
    case 'number':
      return readNumber(name, trimmed);
    default:
      return { value: trimmed };
  }
}

/** A number that may stand there: each place has its own limits, which the mapping's form knows. */
function readNumber(name: string, text: string): Reading {
  const value = parseNumber(text, '.');
  const [list = '', , key = ''] = fieldKeys(name);
  const schema = { year: YEAR, per: PER, weight: WEIGHT, direction: DIRECTION }[key];
  if (value === null || (schema !== undefined && !schema.safeParse(value).success)) return NOT_FIT;
  return list === '' ? NOT_FIT : { value };
}

const {
  year: YEAR,
  per: PER,
  weight: WEIGHT,
  direction: DIRECTION,
} = mappingSchema.shape.indicators.element.shape;

/** Goalposts are two or none: one alone is kept as it was typed. */
function fillGoalposts(
  filled: unknown,
  fields: ReadonlyMap<string, string>,
  rejected: Map<string, string>,
): void {
  for (const [low, text] of fields) {
    if (!low.endsWith('.goalposts[0]')) continue;
    const high = low.replace(/\[0\]$/, '[1]');
    const texts = [text.trim(), (fields.get(high) ?? '').trim()];
    const numbers = texts.map((one) => parseNumber(one, '.'));
    const isWhole = numbers.every((number) => number !== null);
    rejected.delete(low);
    rejected.delete(high);
    putAt(filled, fieldKeys(low).slice(0, -1), isWhole ? numbers : null);
    if (isWhole || texts.every((one) => one === '')) continue;
    rejected.set(low, texts[0] ?? '');
    rejected.set(high, texts[1] ?? '');
  }
}

/** A place that the mapping does not have (any more) is passed over. */
function putAt(root: unknown, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) ?? '';
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), root);
  if (!isObject(parent)) return;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function withAuthors(mapping: Mapping): Mapping {
  const sources = mapping.sources.map((one) => ({ ...one, author: one.author ?? {} }));
  return { ...mapping, sources };
}

function withoutOpenAuthors(mapping: Mapping): Mapping {
  const sources = mapping.sources.map((one) => ({
    ...one,
    author: one.author !== null && isOpen(one.author) ? null : one.author,
  }));
  return { ...mapping, sources };
}
