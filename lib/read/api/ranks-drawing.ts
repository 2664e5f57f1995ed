import type { RanksDrawing } from '../../charts/download/content';
import { AppError } from '../../errors/app-error';
import { formatList, formatNumber, formatPercent } from '../../format';
import { translator } from '../../i18n/translator';
import { type Locale, shownText } from '../../text/localized';
import { sentenceSpace } from '../../text/sentence-space';
import { usualInputs } from '../../views/doubt/draw-request';
import { DOUBT_FROM, partPath } from '../../views/doubt/frame';
import { ranksView } from '../../views/doubt/ranks';
import type { RankRow, RanksView } from '../../views/doubt/ranks-types';
import { rankIntervalsTable } from '../../views/doubt/tables';
import { placeKind } from '../../views/place-kind';
import { viewCsv } from '../../views/view-csv';
import type { Base } from '../base';
import { doubtBase } from '../doubt/doubt-base';
import { ranksDrawn } from '../doubt/figures';
import type { Drawn } from './city-drawing';
import { requirePart } from './doubt-tables';
import { plainMarks } from './plain-marks';

/** Cities in one chart: those of the first page. */
const MOST_SHOWN = 50;

/**
 * Where the ranks of an index lie over the draws, with what `?vary=` names varying.
 *
 * @throws AppError `not-found` with fewer than three cities or where nothing varies, `bad-request`
 *   for an input that cannot vary
 */
export async function ranksDrawing(
  base: Base,
  query: URLSearchParams,
  locale: Locale,
): Promise<Drawn> {
  if (base.cities.length < DOUBT_FROM) throw new AppError('not-found', 'too few cities for draws');
  const data = await doubtBase(base);
  const part = requirePart(data, 'ranks', query);
  const doubt = await ranksDrawn(data, part.inputs ?? usualInputs(data));
  const view = ranksView(data, doubt, part, locale, base.cities.length);
  if (view === null || view.sentence === null) throw new AppError('not-found', 'no ranks drawn');
  const rows = view.rows.slice(0, MOST_SHOWN);
  return {
    drawing: drawingOf(rows, view.ranked, locale),
    title: titleOf(base, view.ranked, rows.length, locale),
    reading: readingOf(view, base, locale),
    path: partPath(base, part, locale),
    csv: (flavour) => viewCsv(rankIntervalsTable(view), flavour),
  };
}

function titleOf({ index, cities }: Base, ranked: number, shown: number, locale: Locale): string {
  const t = translator(locale, 'chartFiles', placeKind(cities));
  const words = {
    index: shownText(index.title, locale).text,
    count: formatNumber(ranked, locale),
  };
  return shown < ranked
    ? t('ranksFirst', { ...words, shown: formatNumber(shown, locale) })
    : t('ranks', words);
}

function drawingOf(rows: readonly RankRow[], ranked: number, locale: Locale): RanksDrawing {
  const t = translator(locale, 'doubt');
  const worded = (rank: number) => formatNumber(rank, locale);
  return {
    kind: 'ranks',
    ranked,
    lines: rows.map(({ name, rank, best, worst, median }) => ({
      name: plainMarks(shownText(name, locale).text, locale),
      ...{ rank, best, worst, median },
      rankText: worded(rank),
      text:
        best === worst
          ? worded(best)
          : t('ranks.range', { best: worded(best), worst: worded(worst) }),
    })),
  };
}

/** How to read it, what varied, and by which draws. */
function readingOf({ drawn }: RanksView, { edition, cities }: Base, locale: Locale): string {
  const t = translator(locale, 'doubt', placeKind(cities));
  const spread = formatPercent(drawn.spread, locale);
  const varied = drawn.inputs.map((input) => t(`varied.${input}`, { spread }));
  return [
    t('ranks.reading'),
    t('form.now', { inputs: formatList(varied, locale) }),
    t('source', {
      draws: formatNumber(drawn.draws, locale),
      seed: String(drawn.seed),
      edition: edition.label,
    }),
  ].join(sentenceSpace(locale));
}
