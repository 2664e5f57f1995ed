import { findJsonFault } from '../text/find-json-fault';
import { decodeText, type FileContent } from './decode-text';
import { type Fault, faultAt } from './fault';
import { JSON_ROOT, jsonPlace } from './json-place';

/** Deeper nesting than any descriptor needs; stops documents made to exhaust a stack. */
const DEEPEST = 64;

/** A parsed JSON document, or what is wrong with it. */
export type JsonResult =
  | { readonly value: unknown; readonly fault: null }
  | { readonly value: null; readonly fault: Fault };

/**
 * Parses a JSON file from elsewhere: strict UTF-8, no lone surrogates, no `__proto__` key, no
 * depth beyond any need. A syntax fault is named by line and column.
 */
export function readJson(file: string, content: FileContent): JsonResult {
  const decoded = decodeText(file, content);
  if (decoded.fault !== null) return { value: null, fault: decoded.fault };
  try {
    const value: unknown = JSON.parse(decoded.text);
    const fault = unsafePart(file, value);
    return fault === null ? { value, fault } : { value: null, fault };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = findJsonFault(decoded.text);
    const place = { file, row: line, column, field: JSON_ROOT };
    return { value: null, fault: faultAt(place, 'descriptorNotJson', { line, column }) };
  }
}

type Waiting = {
  readonly value: unknown;
  /** Keys and places in lists, from the outside in. */
  readonly path: readonly PropertyKey[];
};

/** Walks without recursion, so that depth cannot overflow the stack. */
function unsafePart(file: string, root: unknown): Fault | null {
  const waiting: Waiting[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (isBroken(value)) return faultAt({ file, field: jsonPlace(path) }, 'loneSurrogate');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) {
      const place = { file, field: jsonPlace(path.slice(0, 1)) };
      return faultAt(place, 'descriptorTooDeep', { deepest: DEEPEST });
    }
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, isList ? Number(key) : key];
      if (key === '__proto__') {
        return faultAt({ file, field: jsonPlace(at) }, 'descriptorReservedKey', { key });
      }
      // What a broken key stands in: the key itself could not be written.
      if (isBroken(key)) return faultAt({ file, field: jsonPlace(path) }, 'loneSurrogate');
      waiting.push({ value: inner, path: at });
    }
  }
  return null;
}

/** Whether a text holds half a character. */
function isBroken(value: unknown): boolean {
  return typeof value === 'string' && /\p{Surrogate}/u.test(value);
}
