/**
 * The name of a field as a column of a CSV file has it.
 *
 * @example
 * snakeCase('periodFrom'); // => 'period_from'
 */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
