/** The query of an address as Next hands it over: a repeated key has several values. */
export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

const LONGEST_VALUE_SHOWN = 40;

/** Every value of a key; none of one that only an object's prototype has. */
export function valuesOf(parameters: SearchParameters, field: string): readonly string[] {
  const value = Object.hasOwn(parameters, field) ? parameters[field] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The first value of a key, without space around it; empty where there is none. */
export function firstOf(parameters: SearchParameters, field: string): string {
  return (valuesOf(parameters, field)[0] ?? '').trim();
}

/** What a reader wrote, short enough to be shown in a notice. */
export function shortened(value: string): string {
  const characters = Array.from(value);
  if (characters.length <= LONGEST_VALUE_SHOWN) return value;
  return `${characters.slice(0, LONGEST_VALUE_SHOWN).join('')}…`;
}
