import { cityStyle } from '@/components/ui/city-style';
import { LABEL } from '@/lib/charts/timeline-label';
import type { PlacedEntry } from '@/lib/charts/timeline-layout';
import { dateWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { TimelineEvent } from '@/lib/views/timeline/types';
import { CITY_MARK_AREA, EventMark } from './event-mark';
import styles from './timeline-chart.module.css';

type TimelineEntryProps = {
  readonly event: TimelineEvent;
  readonly placed: PlacedEntry | undefined;
  readonly locale: Locale;
};

/** An event on the axis: bar, mark and label, all of it one link to the evidence. */
export function TimelineEntry({ event, placed, locale }: TimelineEntryProps) {
  const t = translator(locale, 'timeline');
  if (placed === undefined) return null;
  const { box, x, y, span, side, edge, lines } = placed;
  const { className } = cityStyle(event.city.position);
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
      <text
        className={styles.label}
        x={edge}
        y={y + 4}
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
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
