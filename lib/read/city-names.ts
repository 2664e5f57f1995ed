import { listCities } from '../db/cities';
import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { languageTag } from '../text/language-tag';
import { type Locale, shownText } from '../text/localized';

/**
 * The names of all cities of an index, as a reader of the language would look them up.
 *
 * @returns null if there is no such index
 */
export async function readCityNames(
  index: string,
  locale: Locale,
): Promise<readonly string[] | null> {
  const db = readClient();
  const edition = await currentEdition(db, index);
  if (edition === null) return null;
  const cities = await listCities(db, edition.packVersionId);
  const { compare } = new Intl.Collator(languageTag(locale), { numeric: true });
  return cities.map(({ name }) => shownText(name, locale).text).toSorted(compare);
}
