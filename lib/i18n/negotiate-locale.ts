import type { Locale } from '../text/localized';

/**
 * The language to send a reader to who asked for none by address: the first of ours in the order
 * of preference that the browser states (RFC 9110, section 12.5.4), English if it names neither.
 *
 * @param header the value of Accept-Language, or null
 * @example
 * negotiateLocale('fr, zh-TW;q=0.8, en;q=0.7'); // => 'zh'
 */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map(parsePreference)
    .filter(({ quality }) => quality > 0)
    // Sorting is stable, so that equal qualities keep the order in which they stand.
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    if (language === 'en' || language === 'zh') return language;
  }
  return 'en';
}

function parsePreference(item: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const stated = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = stated === undefined ? 1 : Number(stated.slice(2));
  return { language: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
}
