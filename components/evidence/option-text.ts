import type { EvidenceField } from '@/lib/address/evidence-filters';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { OptionLabel } from '@/lib/views/evidence-list/types';

/** A value of a filter in the reader's words. */
export function optionText(label: OptionLabel, locale: Locale): string {
  const t = translator(locale, 'evidence');
  switch (label.kind) {
    case 'name':
      return shownText(label.text, locale).text;
    case 'strength':
      return t(`strengths.${label.word}`);
    case 'polarity':
      return t(`polarities.${label.word}`);
    case 'kind':
      return t(`kinds.${label.word}`);
    case 'stage':
      return t(`stages.${label.word}`);
  }
}

/** The name of a field of the list's address. */
export function fieldText(field: EvidenceField, locale: Locale): string {
  return translator(locale, 'evidence')(`list.fields.${field}`);
}
