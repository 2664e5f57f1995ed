import type { FileContent } from '../pack/decode-text';
import { type Fault, faultAt } from '../pack/fault';
import { jsonPlace } from '../pack/json-place';
import { readJson } from '../pack/read-json';
import { type Mapping, mappingSchema } from './mapping-schema';

/** Name of a mapping that stands beside a table; in a pack it is part of the descriptor. */
export const MAPPING_FILE = 'mapping.json';

/** A mapping of the right form, or what is wrong with it. */
export type ReadMapping =
  | { readonly mapping: Mapping; readonly faults: readonly [] }
  | { readonly mapping: null; readonly faults: readonly Fault[] };

/** Reads mapping.json: JSON, and the form of a mapping. What is still open is no fault here. */
export function readMapping(content: FileContent, file = MAPPING_FILE): ReadMapping {
  const json = readJson(file, content);
  return json.fault === null
    ? parseMapping(json.value, file)
    : { mapping: null, faults: [json.fault] };
}

/** Checks the form of a mapping that was parsed before, such as that of a pack. */
export function parseMapping(value: unknown, file = MAPPING_FILE): ReadMapping {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return { mapping: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const paths = keys.length === 0 ? [issue.path] : keys.map((key) => [...issue.path, key]);
    return paths.map((path) => {
      const field = jsonPlace(path);
      return faultAt({ file, field }, 'mappingShape', { path: field });
    });
  });
  return { mapping: null, faults };
}
