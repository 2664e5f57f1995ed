import type { RejectedTexts } from './fill-mapping';
import { fieldKeys } from './form-fields';
import type { Mapping } from './mapping-schema';

/** What a field of the form shows: what was typed there and did not fit, else the mapping's value. */
export function fieldText(mapping: Mapping, rejected: RejectedTexts, name: string): string {
  const typed = Object.hasOwn(rejected, name) ? rejected[name] : undefined;
  if (typed !== undefined) return typed;
  const value = fieldKeys(name).reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    mapping,
  );
  if (Array.isArray(value)) return value.join('\n');
  return value === null || value === undefined ? '' : String(value);
}
