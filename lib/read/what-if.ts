import { LRUCache } from 'lru-cache';
import { type ParsedCities, parseCities } from '../address/parse-compare';
import { parseWhatIf, type WhatIfOffer } from '../address/parse-what-if';
import type { SearchParameters } from '../address/read-parameters';
import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { driversOf } from '../framework/query';
import type { PairComparison } from '../scoring/types';
import type { Locale } from '../text/localized';
import { firstCities } from '../views/evidence/marks';
import { officialPair, whatIfView } from '../views/what-if';
import type { WhatIfData } from '../views/what-if/data';
import { passageName } from '../views/what-if/left-out';
import { methodOffer } from '../views/what-if/method-offer';
import type { WhatIfSubject, WhatIfView } from '../views/what-if/types';
import { type Base, readBase } from './base';
import { toldOfEarlier, withdrawnCities } from './what-if-earlier';

/** A what-if, and the edition whose figures stand beside it. */
export type WhatIfPage = { readonly edition: CurrentEdition; readonly view: WhatIfView };

/**
 * The what-if that an address asks for. Whatever of it cannot be used becomes a notice of the view.
 *
 * @param cities the segment of the path that names them
 * @returns null if there is no such index, or one without cities
 */
export async function readWhatIf(
  index: string,
  cities: string,
  parameters: SearchParameters,
  locale: Locale,
): Promise<WhatIfPage | null> {
  const base = await readBase(index);
  if (base === null || base.cities.length === 0) return null;
  const chosen = citiesIn(base, cities);
  const data = await readWhatIfData(base, chosen.known);
  const { assumptions, notices } = parseWhatIf(parameters, whatIfOffer(data, chosen.known));
  const [told, named] = await Promise.all([
    Promise.all(notices.map((notice) => toldOfEarlier(notice, index))),
    withdrawnCities(chosen, index),
  ]);
  return {
    edition: base.edition,
    view: whatIfView(data, {
      locale,
      cities: named.cities,
      assumptions,
      notices: [...named.notices, ...told.flat()],
      officialPair: () => rememberedPair(base, data, chosen.known),
    }),
  };
}

/**
 * Of which cities of which index an address asks, without what follows for them: all that the title
 * of the document needs.
 *
 * @returns null where `readWhatIf` does
 */
export async function readWhatIfSubject(
  index: string,
  cities: string,
): Promise<WhatIfSubject | null> {
  const base = await readBase(index);
  if (base === null || base.cities.length === 0) return null;
  const { known } = citiesIn(base, cities);
  const named = known.flatMap((slug) => base.cities.find((city) => city.slug === slug) ?? []);
  return { index: base.index, cities: named };
}

const PAIRS_REMEMBERED = 50;

// An edition never changes, and a reader tries one assumption after the other on the same pair.
const pairs = new LRUCache<string, { readonly pair: PairComparison | null }>({
  max: PAIRS_REMEMBERED,
});

function rememberedPair(
  { edition }: Base,
  data: WhatIfData,
  cities: readonly string[],
): PairComparison | null {
  const key = `${edition.hash} ${cities.slice(0, 2).join(',')}`;
  const known = pairs.get(key) ?? { pair: officialPair(data, cities) };
  pairs.set(key, known);
  return known.pair;
}

/** The rows that a what-if on some cities is made of. */
export async function readWhatIfData(base: Base, cities: readonly string[]): Promise<WhatIfData> {
  const db = readClient();
  const version = base.edition.packVersionId;
  const [evidence, links] = await Promise.all([
    listEvidence(db, version, { city: cities }),
    listLinks(db, version, { city: cities }),
  ]);
  return { ...base, evidence, links };
}

/** What may be assumed of some cities. */
export function whatIfOffer(data: WhatIfData, cities: readonly string[]): WhatIfOffer {
  const { normalisation, aggregation, treatment, imputation, missing } = methodOffer(data);
  const keys = (options: readonly { readonly key: string }[]) => options.map(({ key }) => key);
  return {
    cities,
    evidence: new Set(data.evidence.map(({ slug }) => slug)),
    passages: new Set(data.evidence.map(passageName)),
    sources: new Set(data.sources.map(({ slug }) => slug)),
    indicators: new Map(
      data.nodes.flatMap(({ slug, kind, scale }) =>
        kind === 'indicator' ? [[slug, scale ?? 'rubric'] as const] : [],
      ),
    ),
    drivers: driversOf(data.framework).map(({ slug }) => slug),
    methods: {
      normalisation: keys(normalisation),
      aggregation: keys(aggregation),
      treatment: keys(treatment),
      imputation: keys(imputation),
      missing: keys(missing),
    },
  };
}

/** The cities named; where there is none of them, those that the index opens with. */
function citiesIn(base: Base, segment: string): ParsedCities {
  const slugs = base.cities.map(({ slug }) => slug);
  const parsed = parseCities(segment, slugs);
  return parsed.known.length > 0 ? parsed : { ...parsed, known: firstCities(base.cities) };
}
