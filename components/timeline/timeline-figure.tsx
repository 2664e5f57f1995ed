import { ChartFigure } from '@/components/charts/chart-figure';
import type { TimelineGeometry } from '@/lib/charts/timeline-layout';
import { formatDate, formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { TimelineView } from '@/lib/views/timeline/types';
import { TimelineChart } from './timeline-chart';
import styles from './timeline-figure.module.css';
import { timelineGeometry } from './timeline-geometry';
import { TimelineStrip } from './timeline-strip';

type TimelineFigureProps = { readonly view: TimelineView; readonly locale: Locale };

/** The events on one axis; where that has no room, one under another in order of time. */
export function TimelineFigure({ view, locale }: TimelineFigureProps) {
  const t = translator(locale, 'timeline');
  const geometry = timelineGeometry(view, locale);
  const cities = view.reach.map(({ city }) => shownText(city.name, locale).text);
  const name = t('chart.name', { cities: formatList(cities, locale) });
  return (
    <ChartFigure
      name={name}
      summary={t('chart.summary')}
      source={[t('chart.key.span'), scheduledKey(view, locale), t('chart.source')]
        .filter((part) => part !== null)
        .join(sentenceSpace(locale))}
    >
      <div className={styles.axis}>
        <StretchSentence geometry={geometry} locale={locale} />
        <TimelineChart view={view} geometry={geometry} label={name} locale={locale} />
      </div>
      <div className={styles.strip}>
        <TimelineStrip view={view} locale={locale} />
      </div>
    </ChartFigure>
  );
}

function scheduledKey({ scheduled }: TimelineView, locale: Locale): string | null {
  return scheduled === 0 ? null : translator(locale, 'timeline')('chart.key.scheduled');
}

type StretchSentenceProps = { readonly geometry: TimelineGeometry; readonly locale: Locale };

function StretchSentence({ geometry: { stretch }, locale }: StretchSentenceProps) {
  if (stretch === null) return null;
  const { dates, factor } = stretch;
  return (
    <p className={styles.note}>
      {translator(locale, 'timeline')('chart.stretch', {
        from: formatDate(dates[0] ?? '', locale),
        to: formatDate(dates.at(-1) ?? '', locale),
        factor: formatNumber(factor, locale),
        count: dates.length,
      })}
    </p>
  );
}
