import type { ChartPoint, ChartSeries } from '@/lib/charts/chart-series';
import { citySlot } from '@/lib/charts/city-mark';
import type { PlayTexts } from './play-props';
import styles from './play-readout.module.css';

type PlayReadoutProps = {
  readonly series: ChartSeries;
  /** The driver pointed at, by its place in the series; null: none yet. */
  readonly pointed: number | null;
  readonly texts: PlayTexts;
};

/**
 * The numbers of the driver pointed at: score, bounds and coverage of every city. It stands under
 * the chart, where it hides nothing and a finger does not cover it.
 */
export function PlayReadout({ series, pointed, texts }: PlayReadoutProps) {
  const node = pointed === null ? undefined : series.nodes[pointed];
  const points = pointed === null ? undefined : series.points[pointed];
  if (node === undefined || points === undefined) {
    return <p className={styles.readout}>{texts.hint}</p>;
  }
  return (
    <div className={styles.readout}>
      <b>{node.label}</b>
      {points.map((point) => (
        <p key={point.city.slug} className={`city-${citySlot(point.city.position)}`}>
          {point.city.name} <b>{point.valueText}</b> <small>{details(point, texts)}</small>
        </p>
      ))}
    </div>
  );
}

function details(point: ChartPoint, texts: PlayTexts): string {
  if (point.state === 'missing') return '';
  return [
    ...(point.state === 'thin' ? [texts.thin] : []),
    ...(point.value === null ? [] : [`${texts.bounds} ${point.boundsText}`]),
    `${texts.coverage} ${point.coverageText}`,
  ].join(texts.separator);
}
