import { BarChart } from '@/components/charts/bar-chart';
import { DriverVerdict } from '@/components/overview/driver-verdict';
import type { ChartSeries } from '@/lib/charts/chart-series';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ReportContent } from '@/lib/views/report';
import { DriverMark } from './driver-mark';
import styles from './report-figures.module.css';

type ReportBarsProps = {
  readonly series: ChartSeries;
  readonly report: ReportContent;
  readonly locale: Locale;
};

/** The bars are a table: its own numbers stand in it. */
export function ReportBars({ series, report, locale }: ReportBarsProps) {
  const t = translator(locale, 'report');
  const charts = translator(locale, 'charts');
  const { comparison } = report;
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
        valueNote={(point) => <DriverMark point={point} report={report} locale={locale} />}
        aside={{
          heading: t('figures.barsAside'),
          cell: (node) => <DriverVerdict pair={pair} node={node.slug} locale={locale} />,
        }}
      />
    </figure>
  );
}
