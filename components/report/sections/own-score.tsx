import { boundsTexts } from '@/components/compare/bounds-text';
import { formatRange, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { OwnScore } from '@/lib/views/compare/types';
import type { NoteKey } from '@/lib/views/report/note-keys';
import { Marks } from '../marks';
import type { ReportPart } from '../part';
import styles from './own-score.module.css';

type OwnScoreTextProps = ReportPart & {
  readonly score: OwnScore | undefined;
  readonly note: NoteKey;
};

/** A city's score on its own indicators, with bounds and coverage, or the words for none. */
export function OwnScoreText({ score, note, ...part }: OwnScoreTextProps) {
  const { locale } = part;
  const t = translator(locale, 'compare');
  if (score === undefined || score.present === 0) return t('score.noEvidence');
  const { value, lower, upper, present, total, thin } = score;
  const remarks = [
    ...(value === null ? [t('score.noOverall')] : boundsTexts(score, locale, t)),
    t('score.indicators', { present, total }),
    ...(thin ? [t('score.thin')] : []),
  ];
  return (
    <>
      <b>{value === null ? formatRange(lower, upper, locale) : formatScore(value, locale)}</b>{' '}
      <small className={styles.remarks}>
        {remarks.join(t('separator'))}
        <Marks of={[note]} {...part} />
      </small>
    </>
  );
}
