import { BarTrack } from '@/components/charts/bar-track';
import type { ChartPoint, ChartSeries, ChartWords } from '@/lib/charts/chart-series';
import { inBrackets } from '@/lib/text/in-brackets';
import { EmbedMark } from './embed-mark';

type EmbedBarsProps = {
  readonly series: ChartSeries;
  /** What stands under a value, by city and node. */
  readonly known: ReadonlyMap<string, string>;
  readonly words: ChartWords;
  readonly caption: string;
};

const TRACK_CLASSES = { track: 'track', grid: 'grid', whisker: 'whisker' };

/** Bars by driver, a line for each city: a table, and so its own twin. */
export function EmbedBars({ series, known, words, caption }: EmbedBarsProps) {
  return (
    <table className="bars">
      <caption>{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.city}</th>
          <th scope="col" colSpan={2}>
            {words.score}
          </th>
        </tr>
      </thead>
      {series.nodes.map((node, at) => (
        <tbody key={node.slug}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {node.label}
            </th>
          </tr>
          {(series.points[at] ?? []).map((point) => (
            <BarRow
              key={point.city.slug}
              point={point}
              known={known.get(`${point.city.slug} ${node.slug}`)}
              words={words}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type BarRowProps = {
  readonly point: ChartPoint;
  readonly known: string | undefined;
  readonly words: ChartWords;
};

function BarRow({ point, known, words }: BarRowProps) {
  const { state, value, bounds, city } = point;
  return (
    <tr>
      <th scope="row" className="place">
        <EmbedMark position={city.position} /> {city.name}
      </th>
      <td>
        <BarTrack
          state={state}
          value={value}
          bounds={bounds}
          position={city.position}
          classes={TRACK_CLASSES}
        />
      </td>
      <td className="value">
        {point.valueText}
        {value !== null && (
          <span className="unseen">
            {inBrackets(`${words.bounds} ${point.boundsText}`, words.locale)}
          </span>
        )}
        {state !== 'missing' && <small>{known}</small>}
        {state === 'thin' && <small>{words.thin}</small>}
      </td>
    </tr>
  );
}
