import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { WordedScore } from './score-words';
import styles from './short-notes.module.css';

type ShortNotesProps = {
  /** The scores above; what none of them has is not explained. */
  readonly rows: readonly Pick<WordedScore, 'imputed' | 'strengths'>[];
  readonly locale: Locale;
};

/** What the short words beside scores mean, in a line below them. */
export function ShortNotes({ rows, locale }: ShortNotesProps) {
  const notes = shortNotes(rows, locale);
  return notes.length === 0 ? null : (
    <p className={styles.notes}>{notes.join(sentenceSpace(locale))}</p>
  );
}

/** The same as sentences, for a caption; none where there is nothing to explain. */
export function shortNotes(rows: ShortNotesProps['rows'], locale: Locale): readonly string[] {
  const t = translator(locale, 'sureness');
  return [
    ...(rows.some(({ strengths }) => strengths !== undefined) ? [t('short.firmNote')] : []),
    ...(rows.some(({ imputed = 0 }) => imputed > 0) ? [t('short.imputedNote')] : []),
  ];
}
