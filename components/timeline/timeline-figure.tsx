import { ChartFigure } from '@/components/charts/chart-figure';
import { formatList } from '@/lib/format';
import { dateWords, stretchWords } from '@/lib/i18n/timeline-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { timelineGeometry } from '@/lib/views/timeline/geometry';
import type { TimelineView } from '@/lib/views/timeline/types';
import { TimelineChart } from './timeline-chart';
import styles from './timeline-figure.module.css';
import { TimelineStrip } from './timeline-strip';

type TimelineFigureProps = { readonly view: TimelineView; readonly locale: Locale };

/** The events on one axis; where that has no room, one under another in order of time. */
export function TimelineFigure({ view, locale }: TimelineFigureProps) {
  const t = translator(locale, 'timeline');
  const geometry = timelineGeometry(view, locale, dateWords);
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
        {geometry.stretch !== null && (
          <p className={styles.note}>{stretchWords(geometry.stretch, locale)}</p>
        )}
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
