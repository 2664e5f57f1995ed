import { toPixels } from '@/lib/charts/pixels';
import { rankPlace } from '@/lib/charts/rank-place';
import type { RankRow } from '@/lib/views/doubt/ranks-types';
import styles from './rank-line.module.css';

type RankLineProps = {
  readonly row: Pick<RankRow, 'rank' | 'best' | 'worst' | 'median'>;
  /** How many cities are ranked: the length of the scale. */
  readonly ranked: number;
  /** The interval in words; it stands beside its bar. */
  readonly text: string;
};

/** Where a rank lies over the draws, between the first place and the last. */
export function RankLine({ row: { rank, best, worst, median }, ranked, text }: RankLineProps) {
  const place = (number: number) => `${toPixels(rankPlace(number, ranked) * 100)}%`;
  return (
    <span className={styles.cell}>
      <svg className={styles.line} aria-hidden="true">
        <line className={styles.scale} x2="100%" y1="50%" y2="50%" />
        <line
          className={styles.interval}
          x1={place(best - 0.5)}
          x2={place(worst + 0.5)}
          y1="50%"
          y2="50%"
        />
        <line className={styles.median} x1={place(median)} x2={place(median)} y2="100%" />
        <circle className={styles.rank} cx={place(rank)} cy="50%" r="4" />
      </svg>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
