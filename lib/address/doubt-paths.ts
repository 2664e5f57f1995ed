import type { Locale } from '../text/localized';
import { overviewPath } from './paths';

/** The pages on how sure the order of many cities is, in the order in which they are read. */
export const DOUBT_PAGES = ['ranks', 'pairs', 'methods', 'structure'] as const;
export type DoubtPage = (typeof DOUBT_PAGES)[number];

/** What may vary from draw to draw, in the order in which addresses have it. */
export const DOUBT_INPUTS = [
  'weights',
  'ratings',
  'normalisation',
  'aggregation',
  'imputation',
  'treatment',
] as const;
export type DoubtInput = (typeof DOUBT_INPUTS)[number];

/** The sizes of a leading group that can be asked for. */
export const FIRST_PLACES = [3, 5, 10, 20, 50] as const;

/** What of the doubt about many cities an address asks for; null: as the page has it by itself. */
export type DoubtPart = {
  readonly page: DoubtPage;
  readonly inputs: readonly DoubtInput[] | null;
  /** How many first places are told of; one of `FIRST_PLACES`. */
  readonly first: number | null;
  /** The cities that are looked at, of the page on methods. */
  readonly cities: readonly string[] | null;
  /** Which page of a long list. */
  readonly number: number;
};

/** A page of doubt as it opens. */
export function openingPart(page: DoubtPage): DoubtPart {
  return { page, inputs: null, first: null, cities: null, number: 1 };
}

/**
 * `/en/<index>/robustness/ranks/weights,ratings/first-10/page-2`,
 * `/en/<index>/robustness/methods/of-shanghai,seoul`
 */
export function doubtPath(locale: Locale, index: string, part: DoubtPart): string {
  const { page, inputs, first, cities, number } = part;
  return [
    `${overviewPath(locale, index)}/robustness/${page}`,
    ...(inputs === null ? [] : [inputs.join(',')]),
    ...(first === null ? [] : [`first-${first}`]),
    ...(cities === null ? [] : [`of-${cities.join(',')}`]),
    ...(number === 1 ? [] : [`page-${number}`]),
  ].join('/');
}

/** What a browser draws from: `/en/<index>/robustness/draws/weights,ratings` */
export function drawsPath(locale: Locale, index: string, inputs: readonly DoubtInput[]): string {
  return `${overviewPath(locale, index)}/robustness/draws/${inputs.join(',')}`;
}

/** Where the forms of these pages send what a reader chooses. */
export function doubtAction(locale: Locale, index: string): string {
  return `${overviewPath(locale, index)}/robustness/choose`;
}

/** The names of the fields of those forms. */
export const DOUBT_FIELDS = {
  page: 'page',
  inputs: 'vary',
  first: 'first',
  cities: 'city',
} as const;
