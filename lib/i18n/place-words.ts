import type { PlaceKind } from '../pack/tables/vocabulary';
import type { Locale } from '../text/localized';

type Words = { readonly one: string; readonly many: string };

/** What an index of places of one kind calls them; towns are called cities, as mixed places are. */
const ENGLISH: Readonly<Record<PlaceKind, Words | null>> = {
  municipality: null,
  region: { one: 'region', many: 'regions' },
  'metropolitan-area': { one: 'metropolitan area', many: 'metropolitan areas' },
  district: { one: 'district', many: 'districts' },
};

const CHINESE: Readonly<Record<PlaceKind, string | null>> = {
  municipality: null,
  region: '地区',
  'metropolitan-area': '都市区',
  district: '城区',
};

/** A word of a message; what stands in braces or in a tag is a name that messages are filled by. */
const CITY = /(?<![{</\w-])(?:c|C)it(?:y|ies)\b(?!>)/g;
const COUNTED = /座(?=城市)|(?<=[}#\d一两几各每这那哪另])座/g;

/**
 * A message about cities as one about places of another kind. Messages are written of cities once;
 * each kind is a word that fits into their place, with the same article, and counted by 个.
 *
 * @example
 * wordPlaces('{total} ranked cities', 'en', 'region'); // => '{total} ranked regions'
 */
export function wordPlaces(message: string, locale: Locale, kind: PlaceKind): string {
  if (locale === 'zh') {
    const word = CHINESE[kind];
    return word === null ? message : message.replace(COUNTED, '个').replaceAll('城市', word);
  }
  const words = ENGLISH[kind];
  if (words === null) return message;
  return message.replace(CITY, (found) => {
    const word = found.endsWith('y') ? words.one : words.many;
    return found.startsWith('C') ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  });
}
