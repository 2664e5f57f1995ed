import { BarChart } from '@/components/charts/bar-chart';
import { DriverVerdict } from '@/components/overview/driver-verdict';
import type { ChartSeries } from '@/lib/charts/chart-series';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import { sentenceSpace } from '@/lib/text/sentence-space';
import { DriverMark } from '../driver-mark';
import type { ReportPart } from '../part';
import styles from './report-figures.module.css';

type ReportBarsProps = ReportPart & { readonly series: ChartSeries };

/** The bars are a table: its own numbers stand in it. */
export function ReportBars({ series, ...part }: ReportBarsProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const charts = translator(locale, 'charts');
  const { comparison } = part.report;
  const [a, b] = comparison.pair;
  const pair = { a, b, basis: comparison.basis };
  return (
    <figure className={styles.bars}>
      <BarChart
        series={series}
        words={chartWords(locale)}
        caption={
          <>
            <b>{t('figures.barsName')}</b>
            {sentenceSpace(locale)}
            {(['whisker', 'thin', 'missing'] as const)
              .map((key) => charts(`key.${key}`))
              .join(sentenceSpace(locale))}
          </>
        }
        valueNote={(point) => <DriverMark {...part} point={point} />}
        aside={{
          heading: t('figures.barsAside'),
          cell: (node) => <DriverVerdict pair={pair} node={node.slug} locale={locale} />,
        }}
      />
    </figure>
  );
}
