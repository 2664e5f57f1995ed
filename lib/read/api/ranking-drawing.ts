import { overviewPath } from '../../address/paths';
import { NO_RANKING_OPTIONS } from '../../address/ranking-options';
import type { ChartDrawing, RANKING_CHARTS, ScatterDrawing } from '../../charts/download/content';
import { AppError } from '../../errors/app-error';
import { formatNumber, formatScore } from '../../format';
import { translator } from '../../i18n/translator';
import { type Locale, shownText } from '../../text/localized';
import { midSentence } from '../../text/mid-sentence';
import { sentenceSpace } from '../../text/sentence-space';
import { placeKind } from '../../views/place-kind';
import { RANKING_FROM, RANKING_PAGE } from '../../views/ranking';
import { imputedScores, scatterView, stripViews } from '../../views/ranking/charts';
import type { RankingCity, RankingTable } from '../../views/ranking/table';
import type { ScatterView, StripView } from '../../views/ranking/types';
import { viewCsv } from '../../views/view-csv';
import { rankingRowsTable } from '../../views/view-tables';
import type { Base } from '../base';
import { readRankingRows } from '../ranking';
import type { Drawn } from './city-drawing';
import { rankingLines, rankingReading } from './ranking-lines';

type RankingChart = (typeof RANKING_CHARTS)[number];

/** A chart of an index with many cities. @throws AppError `not-found` where there are few */
export async function rankingDrawing(
  base: Base,
  kind: RankingChart,
  locale: Locale,
): Promise<Drawn> {
  if (base.cities.length < RANKING_FROM) throw new AppError('not-found', 'too few cities');
  const { table, cities } = await readRankingRows(base.edition, {}, locale);
  return {
    ...drawnOf(kind, { table, cities }, locale),
    path: overviewPath(locale, base.index.slug),
    csv: (flavour) => viewCsv(rankingRowsTable(table, cities), flavour),
  };
}

type Ranked = { readonly table: RankingTable; readonly cities: readonly RankingCity[] };

function drawnOf(
  kind: RankingChart,
  { table, cities }: Ranked,
  locale: Locale,
): Pick<Drawn, 'drawing' | 'title' | 'reading'> {
  const t = translator(locale, 'chartFiles', placeKind(table.cities));
  const index = shownText(table.index.title, locale).text;
  const count = formatNumber(cities.length, locale);
  switch (kind) {
    case 'ranking': {
      const first = cities.slice(0, RANKING_PAGE);
      const shown = formatNumber(first.length, locale);
      return {
        drawing: rankingLines(table, first, locale),
        title:
          first.length < cities.length
            ? t('rankingFirst', { index, count, shown })
            : t('ranking', { index, count }),
        reading: rankingReading(first, locale),
      };
    }
    case 'strips': {
      const strips = stripViews(table, () => '');
      return {
        drawing: stripDrawing(strips, table, locale),
        title: t('strips', { index, count }),
        reading: [
          t('stripsReading'),
          ...imputedNote('key.imputedScores', imputedScores(strips), locale),
        ].join(sentenceSpace(locale)),
      };
    }
    case 'scatter': {
      const view = scatterView(table, NO_RANKING_OPTIONS, locale);
      if (view === null) throw new AppError('not-found', 'too few drivers for a scatter');
      const drawing = scatterDrawing(view, table, locale);
      const title = t('scatter', { index, ...inSentence(drawing.axes, locale) });
      const imputed = { total: view.count, count: view.imputed };
      const reading = [
        t('scatterReading'),
        ...imputedNote('key.imputedDots', imputed, locale),
      ].join(sentenceSpace(locale));
      return { drawing, title, reading };
    }
  }
}

function inSentence({ x, y }: { readonly x: string; readonly y: string }, locale: Locale) {
  return { x, y: midSentence(y, locale) };
}

/** How much of a chart is imputed; no words where nothing is. */
function imputedNote(
  key: 'key.imputedScores' | 'key.imputedDots',
  values: { readonly total: number; readonly count: number },
  locale: Locale,
): readonly string[] {
  return values.count === 0 ? [] : [translator(locale, 'charts')(key, values)];
}

function stripDrawing(
  strips: readonly StripView[],
  table: RankingTable,
  locale: Locale,
): ChartDrawing {
  const t = translator(locale, 'ranking');
  return {
    kind: 'strips',
    lines: strips.map(({ driver, chart: { spread } }, place) => ({
      label: shownText(driver.title, locale).text,
      places: [
        ...new Set(
          table.cities.flatMap(({ drivers }) => {
            const value = drivers[place]?.value;
            return value == null ? [] : [Math.round(value * 10) / 10];
          }),
        ),
      ],
      median: spread?.median ?? null,
      text:
        spread === null
          ? t('strips.missing')
          : t('strips.median', { median: formatScore(spread.median, locale) }),
    })),
  };
}

/** The two drivers of the largest weight, as the page opens with. */
function scatterDrawing(view: ScatterView, table: RankingTable, locale: Locale): ScatterDrawing {
  const [x, y] = [view.x, view.y].map((driver) => table.drivers.indexOf(driver));
  return {
    kind: 'scatter',
    axes: {
      x: shownText(view.x.title, locale).text,
      y: shownText(view.y.title, locale).text,
    },
    dots: table.cities.flatMap(({ drivers }) => {
      const [across, up] = [drivers[x ?? 0]?.value, drivers[y ?? 0]?.value];
      return across == null || up == null ? [] : [{ x: across, y: up }];
    }),
  };
}
