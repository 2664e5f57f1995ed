import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import styles from './figure-notes.module.css';

type FigureNotesProps = {
  /** How to read the figure, in sentences. */
  readonly reading: string;
  /** By what it was computed, from which edition. */
  readonly source: string;
  readonly locale: Locale;
};

/** What stands under every figure of doubt: how to read it, and how it was computed. */
export function FigureNotes({ reading, source, locale }: FigureNotesProps) {
  const t = translator(locale, 'robustness');
  const stop = locale === 'zh' ? '：' : ':';
  return (
    <div className={styles.notes}>
      <p>
        <b>{`${t('howToRead')}${stop}${sentenceSpace(locale)}`}</b>
        {reading}
      </p>
      <p>{source}</p>
    </div>
  );
}
