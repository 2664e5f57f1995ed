import { cityStyle } from '@/components/ui/city-style';
import { LABEL } from '@/lib/charts/timeline-label';
import type { PlacedEntry } from '@/lib/charts/timeline-layout';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { TimelineEvent } from '@/lib/views/timeline/types';
import { dateWords } from './date-words';
import { CITY_MARK_AREA, EventMark } from './event-mark';
import styles from './timeline-chart.module.css';

type TimelineEntryProps = {
  readonly event: TimelineEvent;
  readonly placed: PlacedEntry | undefined;
  readonly locale: Locale;
};

/** From the end of the span to the label. */
const DISTANCE = 9;

/** An event on the axis: bar, mark and label, all of it one link to the evidence. */
export function TimelineEntry({ event, placed, locale }: TimelineEntryProps) {
  const t = translator(locale, 'timeline');
  if (placed === undefined) return null;
  const { box, x, y, span, side, lines } = placed;
  const { className } = cityStyle(event.city.position);
  const isLeft = side === 'left';
  const edge = isLeft
    ? Math.min(span.from, x - LABEL.mark) - DISTANCE
    : Math.max(span.to, x + LABEL.mark) + DISTANCE;
  return (
    <a
      className={`${styles.entry} ${className}`}
      href={event.href}
      aria-label={t('chart.entry', {
        title: shownText(event.title, locale).text,
        city: shownText(event.city.name, locale).text,
        date: dateWords(event, locale),
      })}
    >
      <rect
        className={styles.target}
        x={box.left}
        y={box.top - 3}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
      <line className={styles.span} x1={span.from} x2={span.to} y1={y} y2={y} />
      <g transform={`translate(${x},${y})`}>
        <EventMark event={event} area={CITY_MARK_AREA} />
      </g>
      <text className={styles.label} x={edge} y={y + 4} textAnchor={isLeft ? 'end' : 'start'}>
        {lines.map(({ title, detail }, place) => (
          <tspan key={`${title}${detail}`} x={edge} dy={place === 0 ? 0 : LABEL.line}>
            {title}
            {detail !== '' && (
              <tspan className={styles.detail} dx={title === '' ? 0 : LABEL.size / 2}>
                {detail}
              </tspan>
            )}
          </tspan>
        ))}
      </text>
    </a>
  );
}
