import { type DoubtPart, FIRST_PLACES, openingPart } from '../../address/doubt-paths';
import { parseDoubtQuery } from '../../address/parse-doubt';
import { overviewPath } from '../../address/paths';
import { robustnessPath } from '../../address/robustness-paths';
import type { Locale } from '../../text/localized';
import { offeredInputs, usualInputs } from '../../views/doubt/draw-request';
import { partPath } from '../../views/doubt/frame';
import { type Base, readBase } from '../base';
import { doubtBase } from './doubt-base';

/**
 * Where a form of the pages on doubt leads. Cities, inputs and sizes that there are not are left
 * out, and what is as the page has it by itself is not written: one address for one page.
 */
export async function readDoubtPath(
  query: URLSearchParams,
  locale: Locale,
  index: string,
): Promise<string> {
  const base = await readBase(index);
  if (base === null) return overviewPath(locale, encodeURIComponent(index));
  const known = new Set(base.cities.map(({ slug }) => slug));
  const asked = parseDoubtQuery(query);
  if (asked.kind === 'part') return partPath(base, await usable(base, asked.part, known), locale);
  const [a, b] = asked.cities.filter((city) => known.has(city));
  if (a === undefined || b === undefined) return partPath(base, openingPart('ranks'), locale);
  return robustnessPath(locale, index, { pair: [a, b], drivers: null });
}

async function usable(base: Base, part: DoubtPart, known: ReadonlySet<string>): Promise<DoubtPart> {
  const drawn = await doubtBase(base);
  const offered = offeredInputs(drawn);
  const inputs = part.inputs?.filter((input) => offered.includes(input)) ?? [];
  const isUsual = inputs.length === 0 || inputs.join() === usualInputs(drawn).join();
  const cities = part.cities?.filter((city) => known.has(city)) ?? [];
  const isFirst = FIRST_PLACES.some((first) => first === part.first && first < known.size);
  return {
    ...part,
    inputs: isUsual ? null : inputs,
    first: isFirst ? part.first : null,
    cities: cities.length === 0 ? null : cities,
  };
}
