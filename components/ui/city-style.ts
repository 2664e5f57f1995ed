import { type CityMark, cityMark, citySlot } from '@/lib/charts/city-mark';

/** How a city looks: the class that sets `--city` to its colour, and its mark and line. */
export type CityStyle = { readonly className: string; readonly mark: CityMark };

/**
 * The look of a city, the same on every page.
 *
 * @param position of the city in its index, from 1
 */
export function cityStyle(position: number): CityStyle {
  return { className: `city-${citySlot(position)}`, mark: cityMark(position) };
}
