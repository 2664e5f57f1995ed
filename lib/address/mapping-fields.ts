import { MAPPING_FIELDS } from './mapping-paths';

/** Fields of the form that are no places in the mapping. */
export const FORM_FIELDS = {
  action: 'do',
  revision: 'revision',
  manyDriver: 'many.driver',
  manyDirection: 'many.direction',
  manyUnit: 'many.unit',
  manyNormalisation: 'many.normalisation',
  manySource: 'many.source',
  newDriver: 'new.driver',
  newDenominator: 'new.denominator',
  cityOut: 'cities.out',
  ...MAPPING_FIELDS,
} as const;

/** What a select sends where nothing is to be changed, and where an indicator is to be left out. */
export const STAYS = '';
export const LEFT_OUT = '-';

/** What a select of the reading form sends for “guess it”; a heading never begins with a space. */
export const GUESSED = ' ';
