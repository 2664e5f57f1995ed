import type { ChartPoint } from '@/lib/charts/chart-series';
import type { PlayTexts } from './play-props';
import styles from './play-tooltip.module.css';

type PlayTooltipProps = {
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly texts: PlayTexts;
};

/** The numbers under the pointer: score, bounds and coverage of every city at one driver. */
export function PlayTooltip({ title, points, texts }: PlayTooltipProps) {
  return (
    <div className={styles.tooltip}>
      <b>{title}</b>
      {points.map((point) => (
        <p key={point.city.slug} className={`city-${point.city.position}`}>
          {point.city.name}: <b>{point.valueText}</b>
          {point.state === 'thin' && ` ${texts.thin}`}
          {point.value !== null && ` · ${texts.bounds} ${point.boundsText}`}
          {point.state !== 'missing' && ` · ${texts.coverage} ${point.coverageText}`}
        </p>
      ))}
    </div>
  );
}
