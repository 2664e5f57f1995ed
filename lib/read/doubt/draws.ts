import { parseDoubtPart } from '../../address/parse-doubt';
import type { Locale } from '../../text/localized';
import { drawRequest, offeredInputs } from '../../views/doubt/draw-request';
import type { DrawsBasis } from '../../views/doubt/draws-basis';
import { citiesByName, DOUBT_FROM } from '../../views/doubt/frame';
import { readBase } from '../base';
import { doubtBase } from './doubt-base';

/**
 * What the draws of an index are made of, with these inputs varying, for a browser that draws more
 * of them than a page waits for.
 *
 * @param inputs as an address has them: `weights,ratings`
 * @returns null where there is no such index, or nothing of it varies so
 */
export async function readDraws(
  index: string,
  inputs: string,
  locale: Locale,
): Promise<DrawsBasis | null> {
  const base = await readBase(index);
  const varied = parseDoubtPart(['ranks', inputs])?.inputs ?? null;
  if (base === null || varied === null || base.cities.length < DOUBT_FROM) return null;
  const drawn = await doubtBase(base);
  const offered = offeredInputs(drawn);
  if (!varied.every((input) => offered.includes(input))) return null;
  return {
    edition: base.edition.hash,
    cities: [...citiesByName(base, locale).values()],
    job: {
      framework: base.framework,
      cities: base.cities.map(({ slug }) => slug),
      observations: drawn.observations,
      request: { ...drawRequest(drawn, varied), pairs: false },
    },
  };
}
