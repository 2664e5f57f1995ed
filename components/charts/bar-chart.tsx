import type { ReactNode } from 'react';
import { CitySymbol } from '@/components/ui/city-symbol';
import type { ChartNode, ChartPoint, ChartSeries, ChartWords } from '@/lib/charts/chart-series';
import styles from './bar-chart.module.css';
import { BarTrack } from './bar-track';

/** A last column that says something of each node: how sure a difference is, what it rests on. */
export type BarChartAside = {
  readonly heading: ReactNode;
  readonly cell: (node: ChartNode) => ReactNode;
};

type BarChartProps = {
  readonly series: ChartSeries;
  readonly words: ChartWords;
  /** Name of the chart, and how to read it. */
  readonly caption: ReactNode;
  /** Where the name of a node leads. */
  readonly nodeHref?: (node: ChartNode) => string | undefined;
  /** Where a value leads: to what it rests on. */
  readonly valueHref?: (point: ChartPoint) => string | undefined;
  /** A note mark behind a value. */
  readonly valueNote?: (point: ChartPoint) => ReactNode;
  readonly aside?: BarChartAside;
};

/**
 * Bars by driver, a line for each city: a real table, so that it is read aloud and printed as
 * such, and is its own table twin.
 */
export function BarChart(props: BarChartProps) {
  const { series, words, caption, aside } = props;
  return (
    <div className={styles.container}>
      <table className={styles.chart}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.driver}</th>
            <th scope="col">{words.city}</th>
            <th scope="col">{words.score}</th>
            <th scope="col" className={styles.coverage}>
              {words.coverage}
            </th>
            {aside && <th scope="col">{aside.heading}</th>}
          </tr>
        </thead>
        {series.nodes.map((node, index) => (
          <BarGroup key={node.slug} {...props} node={node} points={series.points[index] ?? []} />
        ))}
      </table>
    </div>
  );
}

type BarGroupProps = BarChartProps & {
  readonly node: ChartNode;
  readonly points: readonly ChartPoint[];
};

function BarGroup({ node, points, nodeHref, aside, ...rest }: BarGroupProps) {
  const href = nodeHref?.(node);
  return (
    <tbody className={styles.group}>
      {points.map((point, index) => (
        <tr key={point.city.slug}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={points.length} className={styles.node}>
              {href === undefined ? node.label : <a href={href}>{node.label}</a>}
            </th>
          )}
          <BarCells point={point} {...rest} />
          {index === 0 && aside && (
            <td rowSpan={points.length} className={styles.aside}>
              {aside.cell(node)}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

type BarCellsProps = Pick<BarChartProps, 'words' | 'valueHref' | 'valueNote'> & {
  readonly point: ChartPoint;
};

function BarCells({ point, words, valueHref, valueNote }: BarCellsProps) {
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
            {valueNote?.(point)}
            {point.state === 'thin' && <span className={styles.thin}> {words.thin}</span>}
          </span>
          {point.value !== null && (
            <span className={styles.spoken}>
              {' '}
              ({words.bounds} {point.boundsText})
            </span>
          )}
        </div>
      </td>
      <td className={styles.coverage}>
        <span className={styles.coverageLabel} aria-hidden="true">
          {words.coverage}
        </span>{' '}
        {point.coverageText}
      </td>
    </>
  );
}
