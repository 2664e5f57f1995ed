import type { PackageDetails } from './descriptor-schema';

/** What a pack says of itself that readers or later imports use; its date of creation is not. */
export const DETAIL_NAMES = ['version', 'licenses', 'contributors', 'mapping'] as const;

export type DetailName = (typeof DETAIL_NAMES)[number];

/**
 * Names what one pack says of itself otherwise than another. Keys are compared whatever their
 * order, and lists in theirs.
 *
 * @example
 * changedDetails({}, { licenses: [{ name: 'CC0-1.0' }] }); // => ['licenses']
 */
export function changedDetails(
  before: PackageDetails,
  after: PackageDetails,
): readonly DetailName[] {
  return DETAIL_NAMES.filter((name) => {
    // A version that is left out is that of the framework, which an export writes.
    const isLeftOut = before[name] === undefined || after[name] === undefined;
    if (name === 'version' && isLeftOut) return false;
    return written(before[name]) !== written(after[name]);
  });
}

/** JSON with the keys of objects in order; what JSON leaves out is left out. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => inKeyOrder(inner)) ?? '';
}

function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
