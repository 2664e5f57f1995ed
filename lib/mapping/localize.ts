import type { LocalizedText } from '../text/localized';

/** A text as one of the language that it is written in: Chinese where it has Chinese characters. */
export function inItsLanguage(text: string): LocalizedText {
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text };
}

/** Whether a text is still to be written. */
export function isOpen({ en = '', zh = '' }: LocalizedText): boolean {
  return en.trim() === '' && zh.trim() === '';
}

/** A text without the languages in which it is empty. */
export function written({ en = '', zh = '' }: LocalizedText): LocalizedText {
  return {
    ...(en.trim() === '' ? {} : { en: en.trim() }),
    ...(zh.trim() === '' ? {} : { zh: zh.trim() }),
  };
}
