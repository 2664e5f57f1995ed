import { LRUCache } from 'lru-cache';
import { type ChartFile, parseChartFile, parseFlavourQuery } from '../../address/parse-api';
import type { ChartContent, ChartKind } from '../../charts/download/content';
import { environment, publicOrigin } from '../../env';
import { AppError } from '../../errors/app-error';
import { shortHash } from '../../format';
import { translator } from '../../i18n/translator';
import type { CsvFlavour } from '../../pack/csv';
import { chartPng, chartSvg } from '../../picture/render-chart';
import { isLocale, type Locale, shownText } from '../../text/localized';
import type { Base } from '../base';
import { cityDrawing, type Drawn } from './city-drawing';
import { mapDrawing } from './map-drawing';
import type { Download } from './pack-archive';
import { plainMarks } from './plain-marks';
import { rankingDrawing } from './ranking-drawing';
import { ranksDrawing } from './ranks-drawing';
import { requireBase } from './require';
import { timelineDrawing } from './timeline-drawing';

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
 * A chart of cities under the official weights, or of a whole index, as a file of its own, or its
 * numbers.
 *
 * @param query `?for=spreadsheet` for its numbers, `?drivers=` of a map, `?vary=` of ranks
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
  const asked = askedOf(chart.kind, query);
  const key = [index, base.edition.hash, locale, kind, file, flavour, origin, asked].join(' ');
  const made = charts.get(key) ?? make(base, chart, asked, locale, flavour);
  charts.set(key, made);
  made.catch(() => charts.delete(key));
  const name = `${index}-${base.edition.label}-${kind}-${file}`;
  return { name, content: await made, mediaType: MEDIA_TYPES[chart.format] };
}

async function make(
  base: Base,
  chart: ChartFile,
  asked: URLSearchParams,
  locale: Locale,
  flavour: CsvFlavour,
): Promise<Content> {
  const drawn = await draw(base, chart, asked, locale);
  if (chart.format === 'csv') return drawn.csv(flavour);
  const content = chartContent(base, drawn, locale);
  return chart.format === 'svg' ? chartSvg(content) : chartPng(content);
}

/** What of a query a chart goes by; the rest is left alone. */
const ASKED: Partial<Readonly<Record<ChartKind, readonly string[]>>> = {
  map: ['drivers'],
  ranks: ['vary', 'first'],
};

function askedOf(kind: ChartKind, query: URLSearchParams): URLSearchParams {
  const fields = ASKED[kind] ?? [];
  return new URLSearchParams([...query].filter(([field]) => fields.includes(field)));
}

function draw(
  base: Base,
  chart: ChartFile,
  asked: URLSearchParams,
  locale: Locale,
): Promise<Drawn> {
  switch (chart.kind) {
    case 'ranking':
    case 'strips':
    case 'scatter':
      return rankingDrawing(base, chart.kind, locale);
    case 'map':
      return mapDrawing(base, chart.cities, asked, locale);
    case 'ranks':
      return ranksDrawing(base, asked, locale);
    case 'timeline':
      return timelineDrawing(base, locale);
    default:
      return cityDrawing(base, chart, locale);
  }
}

function chartContent(base: Base, drawn: Drawn, locale: Locale): ChartContent {
  const t = translator(locale, 'chartFiles');
  const { label, hash } = base.edition;
  const address = publicOrigin(environment()) + drawn.path;
  return {
    ...drawn.drawing,
    title: plainMarks(drawn.title, locale),
    notes: [
      drawn.reading,
      sourceLine(base, locale),
      t('edition', { label, hash: shortHash(hash), address }),
    ].map((note) => plainMarks(note, locale)),
  };
}

function sourceLine({ sources }: Base, locale: Locale): string {
  const t = translator(locale, 'chartFiles');
  if (sources.length > MOST_NAMED_SOURCES) return t('sources', { count: sources.length });
  const titles = sources.map(({ title }) => shownText(title, locale).text);
  return t('source', { sources: titles.join(t('separator')) });
}
