import { citySlot } from '@/lib/charts/city-mark';
import { toPixels } from '@/lib/charts/pixels';
import styles from './standing-bar.module.css';

type StandingBarProps = {
  /** Both 0 to 100. */
  readonly points: number;
  readonly median: number;
  /** Position of the city in its index: its colour. */
  readonly position: number;
};

/** A bar on the scale 0 to 100 with a mark at the median. The numbers stand beside it as text. */
export function StandingBar({ points, median, position }: StandingBarProps) {
  const middle = `${toPixels(median)}%`;
  return (
    <svg className={styles.track} aria-hidden="true">
      <rect className={styles.scale} y="25%" width="100%" height="50%" />
      <rect
        y="25%"
        width={`${toPixels(points)}%`}
        height="50%"
        fill={`var(--city-${citySlot(position)})`}
      />
      <line className={styles.median} x1={middle} x2={middle} y1="0" y2="100%" />
    </svg>
  );
}
