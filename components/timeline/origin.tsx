import { Fragment } from 'react';
import { NoteMark } from '@/components/ui/note';
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

/** Superscripts that lead to the notes on passages that disagree. */
export function NoteMarks({ notes, locale }: NoteMarksProps) {
  const t = translator(locale, 'timeline');
  return notes.map((number, place) => (
    <Fragment key={number}>
      {place > 0 && (
        <sup className={styles.comma} aria-hidden="true">
          ,
        </sup>
      )}
      <NoteMark number={number} href={`#note-${number}`} label={t('noteLabel', { number })} />
    </Fragment>
  ));
}

/** The size of a fact as the source gives it: "over 100 million US dollars". */
export function sizeWords({ comparison, value, unit }: SizedFact, locale: Locale): string {
  return translator(locale, 'timeline')(`quantities.comparisons.${comparison}`, {
    size: formatQuantity(value, shownText(unit, locale).text, locale),
  });
}
