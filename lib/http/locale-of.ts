import { isLocale, type Locale } from '../text/localized';

/** The language of a form's address; one that is none of ours is answered in English. */
export function localeOf(segment: string): Locale {
  return isLocale(segment) ? segment : 'en';
}
