import type { ChartFile } from '../../address/parse-api';
import { comparePath } from '../../address/paths';
import { hasImputedMark } from '../../charts/chart-series';
import type { ChartDrawing } from '../../charts/download/content';
import { scoresCsv } from '../../edition/scores-csv';
import { AppError } from '../../errors/app-error';
import { formatDifference, formatList } from '../../format';
import { chartWords } from '../../i18n/chart-words';
import { translator } from '../../i18n/translator';
import { type CsvFlavour, writeCsv } from '../../pack/csv';
import { roundNumber } from '../../scoring/tie';
import { type Locale, type LocalizedText, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import { RADAR_LEAST_DRIVERS } from '../../views/cite';
import type { ComparisonView } from '../../views/compare/comparison';
import { comparisonSeries } from '../../views/compare/series';
import { absenceError } from '../absence';
import type { Base } from '../base';
import { compareIn } from '../compare';

/** A chart with what is said around it, and its numbers. */
export type Drawn = {
  readonly drawing: ChartDrawing;
  readonly title: string;
  /** How to read it. */
  readonly reading: string;
  /** The page that shows it. */
  readonly path: string;
  readonly csv: (flavour: CsvFlavour) => string;
};

/** A chart of two to six cities. @throws AppError `not-found`, or `gone` for a city of an earlier edition */
export async function cityDrawing(
  base: Base,
  { kind, cities }: ChartFile,
  locale: Locale,
): Promise<Drawn> {
  const index = base.index.slug;
  const { view } = await compareIn(base, { index, cities: cities.join(',') }, locale);
  const { comparison } = view;
  const unknown = cities.filter((city) => !view.cities.includes(city));
  if (!comparison || unknown.length > 0) throw await absenceError(index, 'comparison', unknown);
  const path = comparePath(locale, index, cities);
  if (kind === 'gap') return { ...gapDrawing(base, comparison, locale), path };
  return { ...seriesDrawing(base, comparison, kind === 'radar' ? kind : 'bars', locale), path };
}

function textOf(text: LocalizedText, locale: Locale): string {
  return shownText(text, locale).text;
}

function seriesDrawing(
  base: Base,
  comparison: ComparisonView,
  kind: 'radar' | 'bars',
  locale: Locale,
): Omit<Drawn, 'path'> {
  const rows = comparison.basis.slice(kind === 'radar' ? 1 : 0);
  if (kind === 'radar' && rows.length < RADAR_LEAST_DRIVERS) {
    throw new AppError('not-found', 'too few drivers for a radar');
  }
  const words = translator(locale, 'charts');
  const shown = new Set(rows.map(({ node }) => node));
  const scores = comparison.scores.rows.filter(({ node }) => shown.has(node));
  const chart = chartWords(locale, comparison.isMeasured);
  const series = comparisonSeries(comparison, rows, chart, locale);
  // A radar writes no values, and so no mark behind them.
  const isMarked = kind === 'bars' && hasImputedMark(series);
  return {
    drawing: { kind, series },
    title: translator(locale, 'chartFiles')(kind, {
      index: textOf(base.index.title, locale),
      cities: formatList(
        comparison.cities.map(({ name }) => textOf(name, locale)),
        locale,
      ),
    }),
    reading: [
      words('key.whisker'),
      words('key.thin'),
      ...(isMarked ? [words('key.imputed')] : []),
    ].join(sentenceSpace(locale)),
    csv: (flavour) => scoresCsv({ ...comparison.scores, rows: scores }, flavour),
  };
}

const GAP_COLUMNS = ['node', 'a', 'b', 'contribution', 'shared', 'total'];

/** Where the difference of the first two cities comes from. */
function gapDrawing(base: Base, comparison: ComparisonView, locale: Locale): Omit<Drawn, 'path'> {
  const { gap, pair } = comparison;
  if (gap === null) throw new AppError('not-found', 'the pair shares no indicator');
  const t = translator(locale, 'chartFiles');
  const [a, b] = pair.map(({ slug, name, position }) => ({
    slug,
    name: textOf(name, locale),
    position,
  }));
  if (a === undefined || b === undefined) throw new AppError('not-found', 'no pair');
  const names = { a: a.name, b: b.name };
  return {
    drawing: {
      kind: 'gap',
      pair: [a, b],
      axis: gap.axis,
      lines: gap.rows.map(({ title, kind, contribution }) => ({
        label: textOf(title, locale),
        isUnder: kind === 'indicator',
        value: contribution,
        valueText: formatDifference(contribution, locale),
      })),
    },
    title: t('gap', { index: textOf(base.index.title, locale), ...names }),
    reading: t('gapReading', names),
    csv: (flavour) =>
      writeCsv(
        [
          GAP_COLUMNS.map((column) => ({ a: a.slug, b: b.slug })[column] ?? column),
          ...gap.rows.map(({ node, sharedBasis, contribution }) => [
            node,
            ...[sharedBasis.a, sharedBasis.b].map((one) => (one === null ? '' : roundNumber(one))),
            roundNumber(contribution),
            sharedBasis.shared,
            sharedBasis.total,
          ]),
        ],
        flavour,
      ),
  };
}
