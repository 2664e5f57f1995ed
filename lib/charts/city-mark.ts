/** The shape that stands for a city in every chart, key and table. */
export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'ring';

/** What sets a city apart without colour: its shape and its line, and the token of its colour. */
export type CityMark = {
  readonly shape: MarkShape;
  /** `stroke-dasharray` in pixels; null: a solid line. */
  readonly dash: string | null;
  /** Name of the CSS custom property that holds its colour. */
  readonly colour: string;
};

const MARKS: readonly [CityMark, ...CityMark[]] = [
  { shape: 'circle', dash: null, colour: '--city-1' },
  { shape: 'square', dash: '7 4', colour: '--city-2' },
  { shape: 'triangle', dash: '1.5 3.5', colour: '--city-3' },
  { shape: 'diamond', dash: '10 3 2 3', colour: '--city-4' },
  { shape: 'cross', dash: '4 2', colour: '--city-5' },
  { shape: 'ring', dash: '14 4', colour: '--city-6' },
];

/** How many cities can be told apart by colour, mark and line. */
export const DISTINCT_CITIES = MARKS.length;

/** The slot of a city, 1 to 6: its position in the index, counted on after the sixth. */
export function citySlot(position: number): number {
  return ((((position - 1) % DISTINCT_CITIES) + DISTINCT_CITIES) % DISTINCT_CITIES) + 1;
}

/**
 * Cities that are drawn together, with positions at which no two of the first six look alike. Each
 * keeps its own mark where it can: of those with the same, the first of the index does, and the
 * others take marks that are free. In an index of up to six cities nothing changes.
 */
export function withDistinctMarks<City extends { readonly position: number }>(
  cities: readonly City[],
): readonly City[] {
  const free = new Set(MARKS.map((_, at) => at + 1));
  const positions = new Map<City, number>();
  const inOrder = cities.toSorted((one, other) => one.position - other.position);
  for (const city of inOrder) {
    if (free.delete(citySlot(city.position))) positions.set(city, city.position);
  }
  for (const city of inOrder.filter((one) => !positions.has(one))) {
    const [slot = city.position] = free;
    free.delete(slot);
    positions.set(city, slot);
  }
  return cities.map((city) => ({ ...city, position: positions.get(city) ?? city.position }));
}

/**
 * The mark of a city. It depends on the city's position in its index alone, so that a city looks
 * the same on every page, chart and print, whatever else is selected (but for those that
 * withDistinctMarks sets apart).
 *
 * @param position as in the pack, from 1; the seventh city starts again at the first mark
 */
export function cityMark(position: number): CityMark {
  return MARKS[citySlot(position) - 1] ?? MARKS[0];
}
