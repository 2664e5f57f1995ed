import type { ReactNode } from 'react';
import { CitySymbol } from '@/components/ui/city-symbol';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ChartPoint, ChartWords } from '@/lib/charts/chart-series';
import { inBrackets } from '@/lib/text/in-brackets';
import styles from './bar-line.module.css';
import { BarTrack } from './bar-track';

type BarLineProps = {
  readonly point: ChartPoint;
  readonly words: ChartWords;
  /** Where a value leads: to what it rests on. */
  readonly valueHref?: (point: ChartPoint) => string | undefined;
  /** A note mark behind a value. */
  readonly valueNote?: (point: ChartPoint) => ReactNode;
  /** A note mark behind a coverage. */
  readonly coverageNote?: (point: ChartPoint) => ReactNode;
};

/** The cells of one city in a bar chart: its mark and name, its bar and value, its coverage. */
export function BarLine({ point, words, valueHref, valueNote, coverageNote }: BarLineProps) {
  const href = valueHref?.(point);
  const plain = point.state === 'missing';
  return (
    <>
      <th scope="row" className={styles.city}>
        <CitySymbol position={point.city.position} /> {point.city.name}
      </th>
      <td className={styles.score}>
        <div className={styles.bar}>
          <BarTrack
            state={point.state}
            value={point.value}
            bounds={point.bounds}
            position={point.city.position}
          />
          <span className={plain ? styles.missing : styles.value}>
            {href === undefined ? point.valueText : <a href={href}>{point.valueText}</a>}
            {point.value !== null && (
              <VisuallyHidden>
                {inBrackets(`${words.bounds} ${point.boundsText}`, words.locale)}
              </VisuallyHidden>
            )}
            {valueNote?.(point)}
            {point.state === 'thin' && <span className={styles.thin}> {words.thin}</span>}
          </span>
        </div>
      </td>
      <td className={styles.coverage}>
        <span className={styles.coverageLabel} aria-hidden="true">
          {words.coverage}
        </span>{' '}
        {point.coverageText}
        {coverageNote?.(point)}
      </td>
    </>
  );
}
