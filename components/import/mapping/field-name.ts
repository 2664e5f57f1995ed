import { MESSAGES } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';

type Name = keyof (typeof MESSAGES)['en']['importMapping']['fieldNames'];

/** What a field of the form is called, by the last key of its place in the mapping. */
export function fieldName(field: string, locale: Locale): string {
  const isNamed = Object.hasOwn(MESSAGES.en.importMapping.fieldNames, field);
  const name = (isNamed ? field : 'other') as Name;
  return translator(locale, 'importMapping')(`fieldNames.${name}`);
}
