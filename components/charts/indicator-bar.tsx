import type { ChartPoint } from '@/lib/charts/chart-series';
import { BarTrack } from './bar-track';
import styles from './indicator-bar.module.css';

type IndicatorBarProps = {
  readonly point: ChartPoint;
  /** Where the value leads: to its evidence. */
  readonly href?: string;
};

/** A small bar with its number, for the cell of a table. */
export function IndicatorBar({ point, href }: IndicatorBarProps) {
  return (
    <span className={styles.cell}>
      <span className={styles.bar}>
        <BarTrack
          state={point.state}
          value={point.value}
          bounds={point.bounds}
          position={point.city.position}
        />
      </span>
      {href === undefined ? point.valueText : <a href={href}>{point.valueText}</a>}
    </span>
  );
}
