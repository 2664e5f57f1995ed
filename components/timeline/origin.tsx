import { formatQuantity } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PassageMark } from '@/lib/views/compare/types';
import type { SizedFact } from '@/lib/views/timeline/types';
import styles from './origin.module.css';

type PassageLinkProps = { readonly passage: PassageMark | null; readonly locale: Locale };

/** The passage that a fact is from. */
export function PassageLink({ passage, locale }: PassageLinkProps) {
  if (passage === null) return null;
  const t = translator(locale, 'timeline');
  return (
    <a className={styles.passage} href={passage.href}>
      {t('passageNumber', { number: passage.passage })}
    </a>
  );
}

type NoteMarksProps = { readonly notes: readonly number[]; readonly locale: Locale };

/** A line that leads to the notes on passages that disagree. */
export function NoteMarks({ notes, locale }: NoteMarksProps) {
  const t = translator(locale, 'timeline');
  if (notes.length === 0) return null;
  return (
    <span className={styles.notes}>
      {t('seeNote')}
      {notes.map((number) => (
        <a key={number} href={`#note-${number}`} aria-label={t('noteLabel', { number })}>
          {number}
        </a>
      ))}
    </span>
  );
}

/** The size of a fact as the source gives it: "over 100 million US dollars". */
export function sizeWords({ comparison, value, unit }: SizedFact, locale: Locale): string {
  return translator(locale, 'timeline')(`quantities.comparisons.${comparison}`, {
    size: formatQuantity(value, shownText(unit, locale).text, locale),
  });
}
