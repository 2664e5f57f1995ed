import type { DoubtPart } from '../../address/doubt-paths';
import { robustnessPath } from '../../address/robustness-paths';
import { childrenOf } from '../../framework/query';
import { type DominanceTable, type RankDoubt, scoreOf } from '../../scoring';
import type { Locale } from '../../text/localized';
import { pagesView } from '../pages';
import type { DrawnData } from './draw-request';
import { citiesByName, type DoubtData, doubtFrame, inOrderOfRank, partPath } from './frame';
import type { PairsView, TossUpRow } from './pairs-types';
import { drawnView } from './ranks';

/** Cities on one page of the matrix: near pairs stand together, those far apart are counted. */
const MATRIX_PAGE = 40;

/**
 * The cities on the page of the matrix that an address asks for. One without a score in some part
 * is never decided, and has no row.
 *
 * @returns null where there is no such page
 */
export function matrixCities(data: DoubtData, { number }: DoubtPart): readonly string[] | null {
  const cities = comparableCities(data);
  if (number > lastPage(cities.length)) return null;
  const start = (number - 1) * MATRIX_PAGE;
  return cities.slice(start, start + MATRIX_PAGE);
}

function comparableCities(data: DoubtData): readonly string[] {
  const { framework, scores } = data;
  const parts = childrenOf(framework, framework.root);
  return inOrderOfRank(data).filter((city) =>
    parts.every(({ slug }) => scoreOf(scores, city, slug).value !== null),
  );
}

function lastPage(count: number): number {
  return Math.max(1, Math.ceil(count / MATRIX_PAGE));
}

/**
 * Which pairs no weighting turns, and which are a toss-up.
 *
 * @param table of the cities on the page (`matrixCities`)
 */
export function pairsView(
  data: DoubtData & DrawnData,
  { doubt, table }: { readonly doubt: RankDoubt; readonly table: DominanceTable },
  part: DoubtPart,
  locale: Locale,
): PairsView {
  const isDrawn = doubt.inputs.length > 0;
  return {
    kind: 'pairs',
    frame: doubtFrame(data, part, locale),
    sentence:
      table.pairs === 0
        ? null
        : {
            decided: table.decided,
            pairs: table.pairs,
            tossUps: isDrawn ? doubt.tossUpCount : null,
            near: doubt.pairReach === null ? null : doubt.pairs,
          },
    shown: pairCities(data, table, locale),
    relations: table.relations,
    pages: pagesView(part.number, lastPage(table.compared.length), (number) =>
      partPath(data, { ...part, number }, locale),
    ),
    from: (part.number - 1) * MATRIX_PAGE + 1,
    compared: table.compared.length,
    leftOut: table.leftOut.length,
    tossUps: isDrawn ? tossUpRows(data, doubt, locale) : [],
    tossUpCount: doubt.tossUpCount,
    tossUpPairs: doubt.pairs,
    tossUpReach: doubt.pairReach,
    drawn: { ...drawnView(data, doubt), draws: doubt.pairDraws },
  };
}

function pairCities(data: DoubtData, table: DominanceTable, locale: Locale): PairsView['shown'] {
  const named = citiesByName(data, locale);
  const counts = new Map(table.counts.map((row) => [row.city, row]));
  return table.shown.flatMap((slug) => {
    const city = named.get(slug);
    if (city === undefined) return [];
    const { over = 0, under = 0 } = counts.get(slug) ?? {};
    const { rank } = scoreOf(data.scores, slug, data.framework.root);
    return [{ ...city, rank, over, under }];
  });
}

function tossUpRows(data: DoubtData, { tossUps }: RankDoubt, locale: Locale): readonly TossUpRow[] {
  const named = citiesByName(data, locale);
  return tossUps.flatMap(({ one, other, share }) => {
    const [first, second] = [named.get(one), named.get(other)];
    if (first === undefined || second === undefined) return [];
    const href = robustnessPath(locale, data.index.slug, { pair: [one, other], drivers: null });
    return [{ one: first, other: second, share, href }];
  });
}
