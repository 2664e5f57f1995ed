import { LRUCache } from 'lru-cache';
import { type ChartFile, parseChartFile, parseFlavourQuery } from '../../address/parse-api';
import { comparePath } from '../../address/paths';
import { buildChartSeries } from '../../charts/chart-series';
import type { ChartContent } from '../../charts/download/content';
import { scoresCsv } from '../../edition/scores-csv';
import { environment, publicOrigin } from '../../env';
import { AppError } from '../../errors/app-error';
import { formatList, shortHash } from '../../format';
import { chartWords } from '../../i18n/chart-words';
import { translator } from '../../i18n/translator';
import { chartPng, chartSvg } from '../../picture/render-chart';
import { isLocale, type Locale, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import { RADAR_LEAST_DRIVERS } from '../../views/cite';
import type { ComparisonView } from '../../views/compare/comparison';
import { absenceError } from '../absence';
import type { Base } from '../base';
import { readCompare } from '../compare';
import type { Download } from './pack-archive';
import { requireBase } from './require';

type Content = string | Uint8Array<ArrayBuffer>;
export type ChartDownload = Download<Content> & { readonly mediaType: string };

const CHARTS_KEPT = 100;
const MOST_NAMED_SOURCES = 2;

const MEDIA_TYPES = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
} as const;

// An edition never changes, and so neither does a chart of it.
const charts = new LRUCache<string, Promise<Content>>({ max: CHARTS_KEPT });

/** The address of a chart, as the route was given it. */
export type ChartAddress = {
  readonly index: string;
  readonly locale: string;
  readonly kind: string;
  readonly file: string;
};

/**
 * A chart of a comparison under the official weights as a file of its own, or its numbers.
 *
 * @throws AppError `not-found` (no such index, language, chart or city), `gone` (a city of an
 *   earlier edition) or `bad-request`
 */
export async function readChartFile(
  { index, locale, kind, file }: ChartAddress,
  query: URLSearchParams,
): Promise<ChartDownload> {
  const base = await requireBase(index);
  const chart = parseChartFile(kind, file);
  if (chart === null || !isLocale(locale)) throw new AppError('not-found', `no chart ${file}`);
  const flavour = parseFlavourQuery(query);
  const origin = publicOrigin(environment());
  const key = [index, base.edition.hash, locale, kind, file, flavour, origin].join(' ');
  const made = charts.get(key) ?? make(base, chart, locale, () => flavour);
  charts.set(key, made);
  made.catch(() => charts.delete(key));
  const name = `${index}-${base.edition.label}-${kind}-${file}`;
  return { name, content: await made, mediaType: MEDIA_TYPES[chart.format] };
}

async function make(
  base: Base,
  chart: ChartFile,
  locale: Locale,
  flavour: () => ReturnType<typeof parseFlavourQuery>,
): Promise<Content> {
  const index = base.index.slug;
  const page = await readCompare({ index, cities: chart.cities.join(',') }, locale);
  const comparison = page?.view.comparison;
  const unknown = chart.cities.filter((city) => page?.view.cities.includes(city) !== true);
  if (!comparison || unknown.length > 0) throw await absenceError(index, 'comparison', unknown);
  const nodes = comparison.basis.slice(chart.kind === 'radar' ? 1 : 0);
  if (chart.kind === 'radar' && nodes.length < RADAR_LEAST_DRIVERS) {
    throw new AppError('not-found', 'too few drivers for a radar');
  }
  if (chart.format === 'csv') {
    const slugs = new Set(nodes.map(({ node }) => node));
    const rows = comparison.scores.rows.filter(({ node }) => slugs.has(node));
    return scoresCsv({ ...comparison.scores, rows }, flavour());
  }
  const content = chartContent(base, chart, comparison, locale);
  return chart.format === 'svg' ? chartSvg(content) : chartPng(content);
}

function chartContent(
  base: Base,
  { kind, cities: slugs }: ChartFile,
  comparison: ComparisonView,
  locale: Locale,
): ChartContent {
  const t = translator(locale, 'chartFiles');
  const words = translator(locale, 'charts');
  const cities = comparison.cities.map(({ slug, name, position }) => ({
    slug,
    name: shownText(name, locale).text,
    position,
  }));
  const nodes = comparison.basis.slice(kind === 'radar' ? 1 : 0).map((row) => ({
    slug: row.node,
    label: shownText(row.shortTitle, locale).text,
  }));
  const shown = (text: string) => (locale === 'zh' ? text : withTypewriterMarks(text));
  const title = t(kind, {
    index: shownText(base.index.title, locale).text,
    cities: formatList(
      cities.map(({ name }) => name),
      locale,
    ),
  });
  const { label, hash } = base.edition;
  const address = publicOrigin(environment()) + comparePath(locale, base.index.slug, slugs);
  return {
    kind,
    title: shown(title),
    series: buildChartSeries(comparison.scores, nodes, cities, chartWords(locale)),
    notes: [
      [words('key.whisker'), words('key.thin')].join(sentenceSpace(locale)),
      sourceLine(base, locale),
      t('edition', { label, hash: shortHash(hash), address }),
    ].map(shown),
  };
}

/** Chinese fonts, which have them, set curly quotes and dots as wide as a character. */
function withTypewriterMarks(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}

function sourceLine({ sources }: Base, locale: Locale): string {
  const t = translator(locale, 'chartFiles');
  if (sources.length > MOST_NAMED_SOURCES) return t('sources', { count: sources.length });
  const titles = sources.map(({ title }) => shownText(title, locale).text);
  return t('source', { sources: titles.join(t('separator')) });
}
