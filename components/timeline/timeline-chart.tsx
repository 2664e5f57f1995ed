import type { PlacedEntry, TimelineGeometry } from '@/lib/charts/timeline-layout';
import { yearMoment } from '@/lib/charts/year-span';
import { formatDate, formatNumber } from '@/lib/format';
import { publicationWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { TimelineView } from '@/lib/views/timeline/types';
import styles from './timeline-chart.module.css';
import { TimelineEntry } from './timeline-entry';
import { TimelineLanes } from './timeline-lanes';

type TimelineChartProps = {
  readonly view: TimelineView;
  readonly geometry: TimelineGeometry;
  /** Finished name. */
  readonly label: string;
  readonly locale: Locale;
};

/** The axis with its lanes, marks and labels. Its marks are links, so that it is no image. */
export function TimelineChart({ view, geometry, label, locale }: TimelineChartProps) {
  const { width, height } = geometry;
  const placed = new Map<string, PlacedEntry>(geometry.entries.map((entry) => [entry.slug, entry]));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      <TimelineLanes view={view} geometry={geometry} locale={locale} />
      <Ticks geometry={geometry} locale={locale} />
      <StretchMark geometry={geometry} locale={locale} />
      <Publications view={view} geometry={geometry} locale={locale} />
      {view.waves.flatMap((wave) =>
        wave.events.map((event) => (
          <TimelineEntry
            key={event.slug}
            event={event}
            placed={placed.get(event.slug)}
            locale={locale}
          />
        )),
      )}
    </svg>
  );
}

type PartProps = { readonly geometry: TimelineGeometry; readonly locale: Locale };

function Ticks({ geometry, locale }: PartProps) {
  const { plot, lanes, ticks } = geometry;
  const bottom = lanes.at(-1)?.bottom ?? plot.top;
  return ticks.map(({ date, x }) => (
    <g key={date}>
      <line className={styles.grid} x1={x} x2={x} y1={plot.top} y2={bottom} />
      <text className={styles.tick} x={x + 6} y={plot.top - 7}>
        {formatDate(date, locale)}
      </text>
    </g>
  ));
}

/** Two lines where the axis changes its scale, and by how much. */
function StretchMark({ geometry, locale }: PartProps) {
  const t = translator(locale, 'timeline');
  const { stretch, plot, lanes } = geometry;
  if (stretch === null) return null;
  const bottom = lanes.at(-1)?.bottom ?? plot.top;
  return (
    <g>
      {[stretch.from, stretch.to]
        .filter((x) => x < plot.right - 1)
        .map((x) => (
          <path
            key={x}
            className={styles.change}
            d={`M${x - 2},8V${bottom}M${x + 2},8V${bottom}`}
          />
        ))}
      <text className={styles.tick} x={stretch.from + 6} y={11}>
        {t('chart.stretchLabel', { factor: formatNumber(stretch.factor, locale) })}
      </text>
    </g>
  );
}

/** When the sources of scheduled events were published: what stands right of it lay ahead. */
function Publications({ view, geometry, locale }: PartProps & { readonly view: TimelineView }) {
  const { plot, lanes } = geometry;
  const bottom = lanes.at(-1)?.bottom ?? plot.top;
  return view.publications.map(({ slug, published, publishedTime }) => {
    const x = geometry.x(yearMoment(published, publishedTime));
    return (
      <g key={slug}>
        <line className={styles.publication} x1={x} x2={x} y1={plot.top} y2={bottom + 6} />
        <text className={styles.moment} x={x} y={bottom + 20}>
          {publicationWords({ published, publishedTime }, locale)}
        </text>
      </g>
    );
  });
}
