import { wrapLabel } from '@/lib/charts/text-width';
import { LANE_NAME } from '@/lib/charts/timeline-label';
import type { TimelineGeometry } from '@/lib/charts/timeline-layout';
import { periodWords } from '@/lib/i18n/timeline-words';
import { type Locale, shownText } from '@/lib/text/localized';
import type { TimelineView } from '@/lib/views/timeline/types';
import styles from './timeline-chart.module.css';

type TimelineLanesProps = {
  readonly view: TimelineView;
  readonly geometry: TimelineGeometry;
  readonly locale: Locale;
};

/** One lane for each wave: its name, its period, and a band as long as the wave. */
export function TimelineLanes({ view, geometry, locale }: TimelineLanesProps) {
  const { lanes, width } = geometry;
  return view.waves.map((wave, place) => {
    const lane = lanes[place];
    if (lane === undefined) return null;
    const { top, bottom, from, to } = lane;
    const names = wrapLabel(shownText(wave.title, locale).text, LANE_NAME.size, LANE_NAME.width);
    return (
      <g key={wave.slug}>
        <rect className={styles.band} x={from} y={top} width={to - from} height={bottom - top} />
        <line className={styles.rule} x1={0} x2={width} y1={top} y2={top} />
        <text className={styles.laneName} y={top + 8}>
          {names.map((line) => (
            <tspan key={line} x={0} dy={LANE_NAME.line}>
              {line}
            </tspan>
          ))}
          <tspan className={styles.detail} x={0} dy={LANE_NAME.line}>
            {periodWords(wave, locale)}
          </tspan>
        </text>
        <line className={styles.rule} x1={0} x2={width} y1={bottom} y2={bottom} />
      </g>
    );
  });
}
