import type { DoubtPart } from '../../address/doubt-paths';
import type { CurrentEdition } from '../../db/editions';
import type { Locale } from '../../text/localized';
import { offeredInputs, usualInputs } from '../../views/doubt/draw-request';
import { DOUBT_FROM } from '../../views/doubt/frame';
import { chosenCities, followedCities, methodsView } from '../../views/doubt/methods';
import { matrixCities, pairsView } from '../../views/doubt/pairs';
import { ranksView } from '../../views/doubt/ranks';
import { structureView } from '../../views/doubt/structure';
import type { DoubtView } from '../../views/doubt/view';
import type { Base } from '../base';
import { type DoubtBase, doubtBase } from './doubt-base';
import { dominanceFound, methodsTried, ranksDrawn, structureFound } from './figures';

/** A page on how sure the order of many cities is, and the edition it was read from. */
export type DoubtPage = { readonly edition: CurrentEdition; readonly view: DoubtView };

/**
 * The page on the doubt about many cities that an address asks for.
 *
 * @returns null where the index has too few cities, or not what is asked for
 */
export async function readDoubt(
  base: Base,
  part: DoubtPart,
  locale: Locale,
): Promise<DoubtPage | null> {
  if (base.cities.length < DOUBT_FROM) return null;
  const view = await viewOf(await doubtBase(base), part, locale);
  return view && { edition: base.edition, view };
}

async function viewOf(base: DoubtBase, part: DoubtPart, locale: Locale): Promise<DoubtView | null> {
  const inputs = part.inputs ?? usualInputs(base);
  const offered = offeredInputs(base);
  if (!inputs.every((input) => offered.includes(input))) return null;
  switch (part.page) {
    case 'ranks':
      return ranksView(base, await ranksDrawn(base, inputs), part, locale);
    case 'pairs': {
      const shown = matrixCities(base, part);
      if (shown === null) return null;
      const doubt = await ranksDrawn(base, inputs);
      return pairsView(base, { doubt, table: await dominanceFound(base, shown) }, part, locale);
    }
    case 'methods': {
      const chosen = chosenCities(base, part);
      if (chosen === null) return null;
      const work = await methodsTried(base, followedCities(base, chosen));
      return methodsView(base, work, chosen, part, locale);
    }
    case 'structure':
      return structureView(base, await structureFound(base), part, locale);
  }
}
