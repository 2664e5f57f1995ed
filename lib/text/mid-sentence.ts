import type { Locale } from './localized';

/**
 * A title as it stands inside a sentence. English titles begin with a capital, which is wrong in
 * running text; a first word with a second capital or a figure in it (`AI`, `GPUs`) is left alone.
 *
 * @example
 * midSentence('Innovation culture', 'en'); // => 'innovation culture'
 */
export function midSentence(title: string, locale: Locale): string {
  const [firstWord = ''] = title.split(' ', 1);
  if (locale !== 'en' || /[^a-z’'-]/.test(firstWord.slice(1))) return title;
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}
