import { buildChartSeries, markedScore } from '../charts/chart-series';
import type { PictureCity, PictureContent } from '../charts/picture/content';
import { formatPercent, formatRange } from '../format';
import { chartWords } from '../i18n/chart-words';
import { type Translator, translator } from '../i18n/translator';
import { type Locale, type LocalizedText, shownText } from '../text/localized';
import type { ComparisonView } from '../views/compare/comparison';
import type { OwnScore } from '../views/compare/types';

type Compared = {
  readonly comparison: ComparisonView;
  readonly title: LocalizedText;
  /** Label of the edition that the scores are of. */
  readonly edition: string;
};

/** What the picture of a comparison says, in one language; the same scores as the page's charts. */
export function comparisonContent(
  { comparison, title, edition }: Compared,
  locale: Locale,
): PictureContent {
  const t = translator(locale, 'preview');
  const words = chartWords(locale);
  const [overall, ...drivers] = comparison.basis;
  const cities = comparison.cities.map(({ slug, name, position }) => ({
    slug,
    name: shownText(name, locale).text,
    position,
  }));
  const nodes = drivers.map((row) => ({
    slug: row.node,
    label: shownText(row.shortTitle, locale).text,
  }));
  return {
    brand: translator(locale, 'shell')('brand'),
    title: shownText(title, locale).text,
    finding: translator(locale, 'compare').sentence(comparison.finding),
    cities: cities.map(({ slug, name, position }) => ({
      name,
      position,
      ...overallFigure(
        overall?.own.find((score) => score.city === slug),
        locale,
        t,
      ),
    })),
    series: buildChartSeries(comparison.scores, nodes, cities, words),
    moreText: (count) => t('more', { count }),
    edition: t('edition', { label: edition }),
    promise: t(comparison.isMeasured ? 'promiseMeasured' : 'promise'),
    display: locale === 'zh' ? 'bold' : 'serif',
  };
}

function overallFigure(
  score: OwnScore | undefined,
  locale: Locale,
  t: Translator<'preview'>,
): Pick<PictureCity, 'figure' | 'detail'> {
  if (score === undefined || score.present === 0) return { figure: '–', detail: t('noEvidence') };
  const range = formatRange(score.lower, score.upper, locale);
  if (score.value === null) return { figure: range, detail: t('noOverall') };
  const { imputed = 0 } = score;
  const words = translator(locale, 'sureness');
  const details = [
    ...(score.lower === score.upper ? [] : [t('bounds', { range })]),
    ...(imputed === 0 ? [] : [words('short.imputed', { share: formatPercent(imputed, locale) })]),
  ];
  return {
    figure: markedScore(score.value, imputed, locale),
    detail: details.join(words('short.separator')),
  };
}
