import { MISSING_FILL } from '@/components/ui/hatch-patterns';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { markedScore } from '@/lib/charts/chart-series';
import { toPixels } from '@/lib/charts/pixels';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { RankingCell } from '@/lib/views/ranking/types';
import styles from './score-bar.module.css';

type ScoreBarProps = { readonly cell: RankingCell; readonly locale: Locale };

/** A score with a small bar; hatched where it rests on too little. No score: no bar, and it says so. */
export function ScoreBar({ cell: { value, isThin, imputed }, locale }: ScoreBarProps) {
  if (value === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{translator(locale, 'ranking')('table.missing')}</VisuallyHidden>
      </>
    );
  }
  return (
    <>
      {markedScore(value, imputed, locale)}
      <svg className={styles.bar} aria-hidden="true">
        <rect
          width={`${toPixels(value)}%`}
          height="100%"
          {...(isThin ? { fill: MISSING_FILL, className: styles.thin } : {})}
        />
      </svg>
    </>
  );
}
