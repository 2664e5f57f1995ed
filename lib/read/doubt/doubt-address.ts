import { type DoubtPart, FIRST_PLACES, openingPart } from '../../address/doubt-paths';
import { parseDoubtQuery } from '../../address/parse-doubt';
import { overviewPath } from '../../address/paths';
import { robustnessPath } from '../../address/robustness-paths';
import type { Locale } from '../../text/localized';
import { offeredInputs, usualInputs } from '../../views/doubt/draw-request';
import { partPath } from '../../views/doubt/frame';
import { foundCities } from '../../views/found-cities';
import { type Base, readBase } from '../base';
import { doubtBase } from './doubt-base';

/**
 * Where a form of the pages on doubt leads. A city may be named as a reader writes it; the first that
 * is called so is meant. Cities, inputs and sizes that there are not are left out, and what is as the page has it by itself is not written: one address for one page.
 */
export async function readDoubtPath(
  query: URLSearchParams,
  locale: Locale,
  index: string,
): Promise<string> {
  const base = await readBase(index);
  if (base === null) return overviewPath(locale, encodeURIComponent(index));
  const asked = parseDoubtQuery(query);
  if (asked.kind === 'part') return partPath(base, await usable(base, asked.part), locale);
  const [a, b] = citiesMeant(base, asked.cities);
  if (a === undefined || b === undefined) return partPath(base, openingPart('ranks'), locale);
  return robustnessPath(locale, index, { pair: [a, b], drivers: null });
}

function citiesMeant({ cities }: Base, texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => foundCities(text, cities)[0]?.slug ?? []))];
}

async function usable(base: Base, part: DoubtPart): Promise<DoubtPart> {
  const drawn = await doubtBase(base);
  const offered = offeredInputs(drawn);
  const inputs = part.inputs?.filter((input) => offered.includes(input)) ?? [];
  const isUsual = inputs.length === 0 || inputs.join() === usualInputs(drawn).join();
  const cities = citiesMeant(base, part.cities ?? []);
  const isFirst = FIRST_PLACES.some((first) => first === part.first && first < base.cities.length);
  return {
    ...part,
    inputs: isUsual ? null : inputs,
    first: isFirst ? part.first : null,
    cities: cities.length === 0 ? null : cities,
  };
}
