import { citySlot } from '../city-mark';

/**
 * The light colours of the site, for what is drawn without its style sheet; a test compares them
 * with app/styles/tokens.css.
 */
export const LIGHT_COLOURS = {
  paper: '#faf9f5',
  wash: '#f1efe7',
  ink: '#1a1d21',
  soft: '#565c64',
  rule: '#dcd9cf',
  edge: '#85878a',
} as const;

export const LIGHT_CITY_COLOURS = [
  '#b3402a',
  '#1f5d8c',
  '#2f6b3f',
  '#6a4a9c',
  '#856100',
  '#55606b',
] as const;

/** The colour of a city by its position in its index. */
export function lightCityColour(position: number): string {
  return LIGHT_CITY_COLOURS[citySlot(position) - 1] ?? LIGHT_COLOURS.ink;
}
