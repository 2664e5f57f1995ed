import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { type NoteRange, noteRanges } from '@/lib/views/report/note-ranges';
import styles from './note-marks.module.css';
import { type Anchors, anchor } from './part';

type NoteMarksProps = {
  readonly numbers: readonly number[];
  readonly locale: Locale;
  readonly anchors: Anchors;
  /** Small and raised behind a number (default), or as text within a note. */
  readonly raised?: boolean;
};

/** Numbers of notes, runs of them as ranges; each leads to its note. */
export function NoteMarks({ numbers, locale, anchors, raised = true }: NoteMarksProps) {
  if (numbers.length === 0) return null;
  const links = noteRanges(numbers).map((range, place) => (
    <span key={range.from}>
      {place > 0 && (
        <span className={styles.comma}>{!raised && locale === 'zh' ? '、' : ', '}</span>
      )}
      <NoteLink range={range} locale={locale} anchors={anchors} />
    </span>
  ));
  return raised ? (
    <sup className={styles.raised}>{links}</sup>
  ) : (
    <span className={styles.plain}>{links}</span>
  );
}

type NoteLinkProps = Pick<NoteMarksProps, 'locale' | 'anchors'> & { readonly range: NoteRange };

function NoteLink({ range: { from, to }, locale, anchors }: NoteLinkProps) {
  const t = translator(locale, 'report');
  const label = from === to ? t('notes.mark', { number: from }) : t('notes.range', { from, to });
  return (
    <a href={`#${anchor(anchors, `note-${from}`)}`} aria-label={label}>
      {from === to ? from : `${from}–${to}`}
    </a>
  );
}
