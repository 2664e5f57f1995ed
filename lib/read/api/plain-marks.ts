import type { Locale } from '../../text/localized';

/**
 * An English text as the pictures set it. Chinese fonts, which have them, set curly quotes and dots
 * as wide as a character.
 */
export function plainMarks(text: string, locale: Locale): string {
  if (locale === 'zh') return text;
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}
