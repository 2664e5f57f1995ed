import { scoreFigure, scoreWords } from '@/components/sureness/score-words';
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
  const { locale, report } = part;
  const { isMeasured } = report.comparison;
  if (score === undefined || score.present === 0) {
    return translator(locale, 'sureness')(isMeasured ? 'score.noValue' : 'score.noEvidence');
  }
  return (
    <>
      <b>{scoreFigure(score, locale)}</b>{' '}
      <small className={styles.remarks}>
        {scoreWords(score, { locale, isMeasured })}
        <Marks of={[note]} {...part} />
      </small>
    </>
  );
}
