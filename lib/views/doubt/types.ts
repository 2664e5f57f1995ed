import type { DoubtInput, DoubtPage } from '../../address/doubt-paths';
import type { PlaceKind } from '../../pack/tables/vocabulary';
import type { RefusedOption } from '../../scoring';
import type { Locale, LocalizedText } from '../../text/localized';
import type { ReasonView } from '../method-problem';

/** A city as the tables of these pages name it. */
export type DoubtCity = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly href: string;
};

/** A node of the framework, with the place where the page on the method tells of it. */
export type DoubtNode = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly href: string;
};

/** What the pages on the doubt about many cities have in common. */
export type DoubtFrame = {
  /** What the cities are called by. */
  readonly places: PlaceKind;
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly page: DoubtPage;
  /** The pages, and where each opens. */
  readonly tabs: readonly { readonly page: DoubtPage; readonly href: string }[];
  readonly switchHref: string;
  /** The page as it opens, in each language. */
  readonly canonical: Readonly<Record<Locale, string>>;
  /** The first two cities, with which Compare and Report open. */
  readonly firstCities: readonly string[];
  /** Where the forms are sent. */
  readonly action: string;
  /** The cities that a form lists; empty: there are too many, and they are found by name. */
  readonly cityOptions: readonly DoubtCity[];
  /** The two that lead, told of under an address of their own. */
  readonly pair: readonly [a: DoubtCity, b: DoubtCity];
  readonly pairHref: string;
};

/** What the draws behind a table varied. */
export type DrawnView = {
  readonly offered: readonly { readonly input: DoubtInput; readonly isVaried: boolean }[];
  /** The inputs that did vary. */
  readonly inputs: readonly DoubtInput[];
  readonly refused: readonly (ReasonView & Pick<RefusedOption, 'step' | 'key'>)[];
  readonly draws: number;
  readonly seed: number;
  /** Half-width of the weights, as a share of each. */
  readonly spread: number;
};
