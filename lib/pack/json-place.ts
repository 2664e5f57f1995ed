/** The whole of a JSON document. */
export const JSON_ROOT = '$';

/**
 * Where in a JSON document something stands, as faults name it.
 *
 * @example
 * jsonPlace(['resources', 0, 'path']); // => 'resources[0].path'
 * jsonPlace([]); // => '$'
 */
export function jsonPlace(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before === '' ? String(part) : `${before}.${String(part)}`;
  }, '');
  return place === '' ? JSON_ROOT : place;
}
