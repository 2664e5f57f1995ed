import { toPixels } from '@/lib/charts/pixels';
import { rankPlace } from '@/lib/charts/rank-place';
import type { RankEnds } from '@/lib/views/ranking/table';
import styles from './rank-range.module.css';

type RankRangeProps = {
  readonly interval: RankEnds;
  readonly rank: number;
  /** How many cities are ranked: the length of the scale. */
  readonly ranked: number;
};

/** Where a rank lies between the first place and the last; the words stand beside it. */
export function RankRange({ interval, rank, ranked }: RankRangeProps) {
  const place = (number: number) => `${toPixels(rankPlace(number, ranked) * 100)}%`;
  return (
    <svg className={styles.range} aria-hidden="true">
      <line className={styles.scale} x2="100%" y1="50%" y2="50%" />
      <line
        className={styles.ends}
        x1={place(interval.best - 0.5)}
        x2={place(interval.worst + 0.5)}
        y1="50%"
        y2="50%"
      />
      <line className={styles.rank} x1={place(rank)} x2={place(rank)} y2="100%" />
    </svg>
  );
}
