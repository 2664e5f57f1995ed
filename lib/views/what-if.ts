import { viewPath } from '../address/api-paths';
import { COMPARE_FIELDS } from '../address/compare-form';
import { cityPath, comparePath } from '../address/paths';
import {
  type Assumptions,
  NO_ASSUMPTIONS,
  whatIfPath,
  whatIfQuery,
} from '../address/what-if-paths';
import { hasOnlyMeasures } from '../pack/only-measures';
import type { CityRow } from '../pack/tables';
import { otherLocale } from '../text/language-tag';
import type { Locale } from '../text/localized';
import { chosenCities } from './compare/selection';
import type { ComparedCity } from './compare/types';
import { isOfficial } from './compare/weights-view';
import { problemView } from './method-problem';
import { assumptionViews } from './what-if/assumption-views';
import type { WhatIfData, WhatIfRequest } from './what-if/data';
import { formView } from './what-if/form-view';
import { type Names, namesOf, problemViews } from './what-if/names';
import { comparedUnder, type Outcome, type Refusal, whatIfOutcome } from './what-if/outcome';
import { outcomeView } from './what-if/outcome-view';
import type { RefusalView, WhatIfView } from './what-if/types';

/**
 * Makes the view of a what-if: what is assumed, what of it was refused, and what comes of the rest,
 * every figure beside the official one.
 */
export function whatIfView(data: WhatIfData, request: WhatIfRequest): WhatIfView {
  const { locale, notices } = request;
  const index = data.index.slug;
  const cities = comparedCities(data, request);
  const slugs = cities.map(({ slug }) => slug);
  const names = namesOf(data, locale);
  const isMeasured = hasOnlyMeasures(data.nodes);
  const asked = withoutOfficialWeights(data, request.assumptions);
  const outcome = isNothing(asked) ? null : whatIfOutcome(data, slugs, asked);
  const assumptions = outcome?.assumptions ?? asked;
  const isOfficialNow = outcome === null || isNothing(assumptions);
  const context = { data, cities, isMeasured, locale, names, assumptions };
  const hrefOf = (of: Assumptions, language = locale) => whatIfPath(language, index, slugs, of);
  return {
    index: { slug: index, title: data.index.title },
    cities,
    isMeasured,
    notices,
    unknownCities: request.cities.unknown,
    tooManyCities: request.cities.tooMany,
    refusals: outcome?.refusals.map((refusal) => refusalView(refusal, names)) ?? [],
    problems: problemViews(outcome?.problems ?? [], slugs, names),
    assumptions: assumptionViews(assumptions, { ...context, hrefOf }),
    outcome: isOfficialNow ? null : outcomeView(outcome, request.officialPair(), context),
    form: formView(context),
    href: hrefOf(assumptions),
    switchHref: hrefOf(assumptions, otherLocale(locale)),
    resetHref: hrefOf(NO_ASSUMPTIONS),
    officialHref: officialPath(locale, index, slugs),
    csvHref: viewPath(index, 'what-if', 'csv', queryOf(slugs, assumptions)),
  };
}

/** The query by which files and programs ask for a what-if. */
function queryOf(cities: readonly string[], assumptions: Assumptions): string {
  return [`${COMPARE_FIELDS.cities}=${cities.join(',')}`, whatIfQuery(assumptions)]
    .filter((part) => part !== '')
    .join('&');
}

/** The official page of the cities of a what-if: their comparison, or the one city's own. */
export function officialPath(locale: Locale, index: string, cities: readonly string[]): string {
  const [only = '', ...others] = cities;
  return others.length === 0 ? cityPath(locale, index, only) : comparePath(locale, index, cities);
}

/** The first two of some cities as published; null: there is one. */
export function officialPair(data: WhatIfData, cities: readonly string[]): Outcome['pair'] {
  return comparedUnder(data, cities, NO_ASSUMPTIONS, data.scored);
}

/** The cities that the address names; where it names none that there is, those that come first. */
function comparedCities(data: WhatIfData, { cities, locale }: WhatIfRequest) {
  return chosenCities(data.cities, cities).map((city) => compared(city, data.index.slug, locale));
}

function compared({ slug, name, boundary, position }: CityRow, index: string, locale: Locale) {
  const city: ComparedCity = {
    slug,
    name,
    boundary,
    position,
    href: cityPath(locale, index, slug),
  };
  return city;
}

/** Official weights in other words are no assumption. */
function withoutOfficialWeights(data: WhatIfData, assumptions: Assumptions): Assumptions {
  const { weights } = assumptions;
  return weights !== null && isOfficial(weights, data.framework)
    ? { ...assumptions, weights: null }
    : assumptions;
}

function isNothing(assumptions: Assumptions): boolean {
  return whatIfQuery(assumptions) === '';
}

function refusalView(refusal: Refusal, names: Names): RefusalView {
  switch (refusal.kind) {
    case 'size':
      return { kind: 'size', cell: names.cell(refusal.rating) };
    case 'value':
      return {
        kind: 'value',
        cell: names.cell(refusal.rating),
        problem: problemView(refusal.problem, names),
      };
    case 'method': {
      const { step, key } = refusal.choice;
      return { kind: 'method', step, option: key, problem: problemView(refusal.problem, names) };
    }
  }
}
