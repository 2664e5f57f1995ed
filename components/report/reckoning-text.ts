import { formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, type LocalizedText, shownText } from '@/lib/text/localized';
import type { ReckoningNote } from '@/lib/views/report/note-types';

/** How a number was made or counted, in words; what it rests on is said behind. */
export function reckoningText(note: ReckoningNote, locale: Locale): string {
  const t = translator(locale, 'report');
  const shown = (text: LocalizedText) => shownText(text, locale).text;
  const listed = (texts: readonly LocalizedText[]) => formatList(texts.map(shown), locale);
  switch (note.kind) {
    case 'values':
      return t('notes.values', { indicator: shown(note.title) });
    case 'shared':
      return t('notes.shared', { indicators: listed(note.indicators) });
    case 'draws':
      return t('notes.draws', { draws: formatNumber(note.draws, locale), seed: String(note.seed) });
    case 'overall': {
      const { city, present, total } = note;
      return t('notes.overall', { city: shown(city.name), present, total });
    }
    case 'passages':
    case 'instruments':
      return t(`notes.${note.kind}`, { city: shown(note.city.name) });
    case 'driver': {
      const { city, title, present, total } = note;
      const values = { driver: shown(title), city: shown(city.name), present, total };
      return t('notes.driver', values);
    }
    case 'sharedDriver': {
      const driver = shown(note.title);
      const count = note.indicators.length;
      if (count === 0) return t('notes.sharedNone', { driver });
      return t('notes.sharedDriver', { driver, count, indicators: listed(note.indicators) });
    }
    case 'weights':
    case 'parameters':
    case 'levels':
      return t(`notes.${note.kind}`, { version: note.version });
    default:
      return t(`notes.${note.kind}`);
  }
}
