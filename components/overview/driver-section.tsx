import { BarChart } from '@/components/charts/bar-chart';
import { ChartFigure } from '@/components/charts/chart-figure';
import { RADAR_LEAST_AXES, RadarChart } from '@/components/charts/radar-chart';
import { SeriesTable } from '@/components/charts/series-table';
import { TakeAlong } from '@/components/charts/take-along';
import { shortCoverage, shortImputed } from '@/components/sureness/score-words';
import { shortNotes } from '@/components/sureness/short-notes';
import { NoteMark } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { citePath } from '@/lib/address/cite-paths';
import {
  buildChartSeries,
  type ChartNode,
  type ChartPoint,
  type ChartSeries,
} from '@/lib/charts/chart-series';
import { formatList } from '@/lib/format';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { DriverScore, OverviewView } from '@/lib/views/overview/types';
import styles from './driver-section.module.css';
import { DriverVerdict } from './driver-verdict';
import { Sentences } from './sentences';

type DriverSectionProps = { readonly view: OverviewView; readonly locale: Locale };

/** The scores of the drivers: the shape as a radar, the comparison as bars with bounds. */
export function DriverSection({ view, locale }: DriverSectionProps) {
  const t = translator(locale, 'overview');
  const charts = translator(locale, 'charts');
  const words = chartWords(locale);
  const cities = formatList(
    view.drawn.map((city) => shownText(city.name, locale).text),
    locale,
  );
  const name = charts('radarName', { cities });
  const shape = seriesOf(view, locale, 'shortTitle');
  return (
    <Section id="drivers" title={t('drivers.title')} note={t('drivers.note')}>
      <div className={shape.nodes.length < RADAR_LEAST_AXES ? undefined : styles.split}>
        {shape.nodes.length >= RADAR_LEAST_AXES && (
          <ChartFigure
            name={name}
            summary={t('drivers.radarSummary')}
            table={{
              label: words.table,
              content: <SeriesTable series={shape} words={words} caption={name} />,
            }}
          >
            <RadarChart
              series={shape}
              label={charts('radarLabel', { name, finding: t.sentence(view.finding) })}
            />
          </ChartFigure>
        )}
        <DriverBars view={view} locale={locale} />
      </div>
      <TakeAlong href={citePath(locale, view.index.slug, '')} part="charts" locale={locale} />
    </Section>
  );
}

function DriverBars({ view, locale }: DriverSectionProps) {
  const t = translator(locale, 'overview');
  const charts = translator(locale, 'charts');
  const scores = new Map(
    view.drivers.flatMap((row) =>
      row.scores.map((score): [string, DriverScore] => [`${score.city} ${row.node}`, score]),
    ),
  );
  const rows = view.drivers.flatMap((row) => row.scores);
  const scoreAt = ({ city, node }: ChartPoint) => scores.get(`${city.slug} ${node.slug}`);
  return (
    <BarChart
      series={seriesOf(view, locale, 'title')}
      words={chartWords(locale)}
      caption={
        <Sentences
          locale={locale}
          sentences={[
            t('drivers.barsCaption'),
            charts('key.whisker'),
            charts('key.thin'),
            ...shortNotes(rows, locale),
          ].map((text) => ({ key: text, text }))}
        />
      }
      valueHref={(point) => scoreAt(point)?.href}
      valueNote={(point) => {
        const note = scoreAt(point)?.note;
        if (note == null) return null;
        const values = { number: note, driver: point.node.label, city: point.city.name };
        return <NoteMark number={note} href={`#note-${note}`} label={t('notes.mark', values)} />;
      }}
      aside={
        view.pair === null
          ? undefined
          : {
              heading: t('drivers.sure'),
              cell: (node: ChartNode) => (
                <DriverVerdict pair={view.pair} node={node.slug} locale={locale} />
              ),
            }
      }
    />
  );
}

/** The series of the drivers; coverage is said as a count of indicators. */
function seriesOf(view: OverviewView, locale: Locale, title: 'title' | 'shortTitle'): ChartSeries {
  const sureness = translator(locale, 'sureness');
  const nodes = view.drivers.map((row) => ({
    slug: row.node,
    label: shownText(row[title], locale).text,
  }));
  const cities = view.drawn.map(({ slug, name, position }) => ({
    slug,
    name: shownText(name, locale).text,
    position,
  }));
  const series = buildChartSeries(view.scores, nodes, cities, chartWords(locale));
  return {
    ...series,
    points: series.points.map((points, row) =>
      points.map((point, column) => {
        const score = view.drivers[row]?.scores[column];
        if (score === undefined) return point;
        const words = [shortCoverage(score, locale), ...shortImputed(score, locale)];
        return { ...point, coverageText: words.join(sureness('short.separator')) };
      }),
    ),
  };
}
