import { LRUCache } from 'lru-cache';
import { parsePictureFile } from '../../address/parse-api';
import { AppError } from '../../errors/app-error';
import { comparisonContent } from '../../picture/comparison-content';
import { renderPicture } from '../../picture/render';
import { isLocale, type Locale } from '../../text/localized';
import { absenceError } from '../absence';
import { readCompare } from '../compare';
import { requireEdition } from './require';

type Picture = Uint8Array<ArrayBuffer>;

/** A picture takes some 40 kB. */
const PICTURES_KEPT = 200;

// An edition never changes, and so neither does a picture of it.
const pictures = new LRUCache<string, Promise<Picture>>({ max: PICTURES_KEPT });

/**
 * The picture of a comparison, for previews of links: a PNG in the language of the page.
 *
 * @param file `<city>,<city>.png`
 * @throws AppError `not-found`: no such index, language, city or name of a picture; `gone`: a city of
 *   an earlier edition
 */
export async function readComparisonPicture(
  index: string,
  locale: string,
  file: string,
): Promise<Picture> {
  const edition = await requireEdition(index);
  const cities = parsePictureFile(file);
  if (cities === null || !isLocale(locale)) throw missing(index, locale, file);
  const key = `${edition.hash} ${locale} ${file}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = draw(index, locale, cities);
  pictures.set(key, picture);
  picture.catch(() => pictures.delete(key));
  return picture;
}

async function draw(index: string, locale: Locale, cities: readonly string[]): Promise<Picture> {
  const page = await readCompare({ index, cities: cities.join(',') }, locale);
  const comparison = page?.view.comparison;
  const unknown = cities.filter((city) => page?.view.cities.includes(city) !== true);
  if (page === null || !comparison || unknown.length > 0) {
    throw await absenceError(index, 'comparison', unknown);
  }
  const { title } = page.view.index;
  return renderPicture(
    comparisonContent({ comparison, title, edition: page.edition.label }, locale),
  );
}

function missing(index: string, locale: string, file: string): AppError {
  return new AppError('not-found', `no picture ${locale}/${file} of ${index}`);
}
