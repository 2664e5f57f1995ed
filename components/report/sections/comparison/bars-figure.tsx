import { BarChart } from '@/components/charts/bar-chart';
import { DriverVerdict } from '@/components/overview/driver-verdict';
import { type ChartPoint, hasImputedMark } from '@/lib/charts/chart-series';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { driverNote } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import styles from './figures.module.css';
import type { FigureProps } from './radar-figure';

/** The bars are a table: its own numbers stand in it. */
export function BarsFigure({ series, ...part }: FigureProps) {
  const { locale, report } = part;
  const t = translator(locale, 'report');
  const charts = translator(locale, 'charts');
  const [a, b] = report.comparison.pair;
  const pair = { a, b, basis: report.comparison.basis };
  const note = ({ city, node }: ChartPoint) => (
    <Marks of={[driverNote(city.slug, node.slug)]} {...part} />
  );
  return (
    <figure className={styles.bars}>
      <BarChart
        series={series}
        words={chartWords(locale)}
        caption={
          <>
            <b>{t('comparison.barsName', { number: report.figures.get('bars') ?? 1 })}</b>
            {sentenceSpace(locale)}
            {[
              t('comparison.whisker'),
              charts('key.thin'),
              charts('key.missing'),
              ...(hasImputedMark(series) ? [charts('key.imputed')] : []),
            ].join(sentenceSpace(locale))}
          </>
        }
        valueNote={(point) => (point.state === 'missing' ? null : note(point))}
        coverageNote={note}
        aside={{
          heading: t('comparison.barsAside'),
          cell: ({ slug }) => (
            <DriverVerdict
              pair={pair}
              node={slug}
              locale={locale}
              note={<Marks of={[`sharedDriver/${slug}`]} {...part} />}
            />
          ),
        }}
      />
    </figure>
  );
}
