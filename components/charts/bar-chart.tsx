import type { ReactNode } from 'react';
import type { ChartNode, ChartPoint, ChartSeries, ChartWords } from '@/lib/charts/chart-series';
import styles from './bar-chart.module.css';
import { BarLine } from './bar-line';

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
  /** A note mark behind a coverage. */
  readonly coverageNote?: (point: ChartPoint) => ReactNode;
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
            <th scope="col" className={styles.numeric}>
              {words.coverage}
            </th>
            {aside && (
              <th scope="col" className={styles.asideHead}>
                {aside.heading}
              </th>
            )}
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
          <BarLine point={point} {...rest} />
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
