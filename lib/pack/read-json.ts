import { findJsonFault } from '../text/find-json-fault';
import { decodeText, type FileContent } from './decode-text';
import { type Fault, faultAt } from './fault';

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
    const place = { file, row: line, column };
    return { value: null, fault: faultAt(place, 'descriptorNotJson', { line, column }) };
  }
}

/** Walks without recursion, so that depth cannot overflow the stack. */
function unsafePart(file: string, root: unknown): Fault | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: root, depth: 1 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      return faultAt({ file }, 'loneSurrogate');
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return faultAt({ file }, 'descriptorTooDeep', { deepest: DEEPEST });
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') {
        return faultAt({ file, field: key }, 'descriptorReservedKey', { key });
      }
      waiting.push({ value: key, depth }, { value: inner, depth: depth + 1 });
    }
  }
  return null;
}
