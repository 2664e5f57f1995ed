/** How the text of a form's field becomes a value of the mapping. */
export type FieldKind =
  | 'text'
  /** Empty: the key is left out. */
  | 'wording'
  /** Empty: null. */
  | 'choice'
  /** Empty: null; else one that a browser may follow. */
  | 'address'
  | 'number'
  | 'optionalNumber'
  | 'goalpost'
  /** One on each line. */
  | 'lines';

const WORDING = '\\.(?:en|zh)';
const AT = '\\[\\d{1,6}\\]';

/** The fields that the form may have, by their places in the mapping (`indicators[3].unit.en`). */
const FIELDS: readonly (readonly [RegExp, FieldKind])[] = [
  field('table\\.(?:missing|skipRows)', 'lines'),
  field('index\\.(?:slug|aggregation)', 'text'),
  field(`index\\.(?:title|subject|description)${WORDING}`, 'wording'),
  field('cities\\.unitKind', 'choice'),
  field(`cities\\.(?:country|boundary)${WORDING}`, 'wording'),
  field(`cities\\.list${AT}\\.slug`, 'text'),
  field(`cities\\.list${AT}\\.name${WORDING}`, 'wording'),
  field(`drivers${AT}\\.(?:title|definition)${WORDING}`, 'wording'),
  field(`drivers${AT}\\.aggregation`, 'text'),
  field(`drivers${AT}\\.weight`, 'number'),
  field(`indicators${AT}\\.(?:column|slug|normalisation|role|source)`, 'text'),
  field(`indicators${AT}\\.(?:title|definition|unit)${WORDING}`, 'wording'),
  field(`indicators${AT}\\.(?:driver|transform|denominator)`, 'choice'),
  field(`indicators${AT}\\.(?:year|per|direction)`, 'optionalNumber'),
  field(`indicators${AT}\\.goalposts\\[[01]\\]`, 'goalpost'),
  field(`indicators${AT}\\.weight`, 'number'),
  field(`denominators${AT}\\.(?:column|slug|source)`, 'text'),
  field(`denominators${AT}\\.(?:title|unit)${WORDING}`, 'wording'),
  field(`denominators${AT}\\.year`, 'optionalNumber'),
  field(`sources${AT}\\.(?:slug|cslType|published|accessed|language)`, 'text'),
  field(`sources${AT}\\.(?:title|author|publisher|licence|scope)${WORDING}`, 'wording'),
  field(`sources${AT}\\.url`, 'address'),
];

function field(pattern: string, kind: FieldKind): readonly [RegExp, FieldKind] {
  return [new RegExp(`^${pattern}$`), kind];
}

/** What kind of field a name is; null: the form has no such field. */
export function fieldKindOf(name: string): FieldKind | null {
  return FIELDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * The keys of a place, from the outside in.
 *
 * @example
 * fieldKeys('indicators[3].unit.en'); // => ['indicators', '3', 'unit', 'en']
 */
export function fieldKeys(name: string): readonly string[] {
  return name.split(/[.[\]]+/).filter((key) => key !== '');
}

/** The `id` of a field's control: what its name has in an address, too. */
export function fieldId(name: string): string {
  return fieldKeys(name).join('-');
}
