import { ChartFigure } from '@/components/charts/chart-figure';
import { SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { SCORES_TABLE, tablePath } from '@/lib/address/api-paths';
import { rankingPath } from '@/lib/address/paths';
import { driverSort } from '@/lib/address/ranking-options';
import { formatDifference, formatNumber } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { midSentence } from '@/lib/text/mid-sentence';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { RankingDriver } from '@/lib/views/ranking/table';
import type { RankingView, ScatterView } from '@/lib/views/ranking/types';
import { CarriedFields } from './carried-fields';
import { ScatterPlot } from './scatter-plot';
import styles from './scatter-section.module.css';

type SectionProps = {
  readonly view: RankingView;
  readonly source: string;
  readonly locale: Locale;
};

/** Correlations nearer to zero are not worth a sentence. */
const WEAK = 0.2;

/** Two drivers against each other, and a form to choose which. */
export function ScatterSection({ view, source, locale }: SectionProps) {
  const t = translator(locale, 'ranking', view.places);
  const { scatter } = view;
  if (scatter === null) return null;
  const words = { x: titleOf(scatter.x, locale), y: titleOf(scatter.y, locale) };
  const y = midSentence(words.y, locale);
  const count = scatter.count;
  return (
    <Section id="scatter" title={t('scatter.title')} note={t('scatter.note')}>
      <DriverForm view={view} scatter={scatter} locale={locale} />
      <ChartFigure
        name={t('scatter.name', { x: words.x, y })}
        summary={summaryOf(scatter, t, locale)}
        source={source}
      >
        <ScatterPlot
          scatter={scatter}
          label={t('scatter.label', { x: midSentence(words.x, locale), y, count })}
          axes={words}
          locale={locale}
        />
      </ChartFigure>
      <p className={styles.twin}>
        {t('scatter.twin')}
        {sentenceSpace(locale)}
        {[scatter.x, scatter.y].map((driver) => (
          <a
            key={driver.slug}
            href={rankingPath(locale, view.index.slug, [['sort', driverSort(driver.slug)]])}
          >
            {t('scatter.ranking', { driver: midSentence(titleOf(driver, locale), locale) })}
          </a>
        ))}
        <a href={tablePath(view.index.slug, SCORES_TABLE)}>{t('scatter.csv')}</a>
      </p>
    </Section>
  );
}

function summaryOf(scatter: ScatterView, t: Translator<'ranking'>, locale: Locale): string {
  const { count: total, imputed: count } = scatter;
  const words = translator(locale, 'charts');
  return [
    tendencyOf(scatter, t, locale),
    ...(count === 0 ? [] : [words('key.imputedDots', { total, count })]),
  ].join(sentenceSpace(locale));
}

function tendencyOf(
  { chart: { correlation }, count }: ScatterView,
  t: Translator<'ranking'>,
  locale: Locale,
): string {
  if (correlation === null) return t('scatter.few', { count });
  const kind = correlation > WEAK ? 'positive' : correlation < -WEAK ? 'negative' : 'none';
  return t('scatter.summary', {
    words: t(`scatter.${kind}`),
    r: formatDifference(correlation, locale, 2),
    count: formatNumber(count, locale),
  });
}

function titleOf({ title }: RankingDriver, locale: Locale): string {
  return shownText(title, locale).text;
}

type DriverFormProps = {
  readonly view: RankingView;
  readonly scatter: ScatterView;
  readonly locale: Locale;
};

function DriverForm({ view, scatter, locale }: DriverFormProps) {
  const t = translator(locale, 'ranking', view.places);
  const options = view.drivers.map((driver) => ({
    value: driver.slug,
    label: titleOf(driver, locale),
  }));
  return (
    <form
      className={styles.form}
      action={`${view.action}#scatter`}
      method="get"
      autoComplete="off"
      aria-label={t('scatter.form')}
    >
      <CarriedFields carried={view.carried} without={['x', 'y']} />
      <SelectField id="x" name="x" label={t('fields.x')} value={scatter.x.slug} options={options} />
      <SelectField id="y" name="y" label={t('fields.y')} value={scatter.y.slug} options={options} />
      <button type="submit">{t('scatter.submit')}</button>
    </form>
  );
}
