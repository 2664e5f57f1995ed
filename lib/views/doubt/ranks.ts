import { type DoubtPart, FIRST_PLACES } from '../../address/doubt-paths';
import type { RankDoubt, RankRange } from '../../scoring';
import type { Locale } from '../../text/localized';
import { problemNames, reasonView } from '../method-problem';
import { pagesView } from '../pages';
import { type DrawnData, offeredInputs } from './draw-request';
import { citiesByName, type DoubtData, doubtFrame, partPath } from './frame';
import { rankRows } from './rank-rows';
import type { RankRow, RanksSentence, RanksView } from './ranks-types';
import type { DrawnView } from './types';

/** About so many cities stand on one page of the ranks. */
const RANKS_PAGE = 50;

/** A rank is held where it moves by no more places than this in nine of ten draws. */
const NEAR = 2;

/** A leading group is told of as of half of the cities at most. */
const USUAL_FIRST = 10;

/** The k that a page of ranks can tell of: 1 always, and all of those of addresses. */
export const FIRST_OF: readonly number[] = [1, ...FIRST_PLACES];

/**
 * How sure the ranks of an index are: of each city the interval of its rank and how probably it is
 * among the first.
 *
 * @param doubt what the draws say, with `FIRST_OF` as the sizes of leading groups
 * @returns null where the address asks for a page that there is not
 */
export function ranksView(
  data: DoubtData & DrawnData,
  doubt: RankDoubt,
  part: DoubtPart,
  locale: Locale,
  perPage = evenPage(doubt.rows.length, RANKS_PAGE),
): RanksView | null {
  const last = Math.max(1, Math.ceil(doubt.rows.length / perPage));
  if (part.number > last) return null;
  const named = citiesByName(data, locale);
  const firstOptions = FIRST_PLACES.filter((first) => first < doubt.rows.length);
  const firstOf = part.first ?? usualFirst(firstOptions, doubt.rows.length);
  const place = doubt.firstOf.indexOf(firstOf);
  const rows = rankRows(doubt.rows, named, place);
  const start = (part.number - 1) * perPage;
  return {
    kind: 'ranks',
    frame: doubtFrame(data, part, locale),
    sentence: ranksSentence(doubt, rows),
    drawn: drawnView(data, doubt),
    ranked: rows.length,
    unranked: doubt.unranked.length,
    firstOf,
    firstOptions,
    rows: rows.slice(start, start + perPage),
    pages: pagesView(part.number, last, (number) => partPath(data, { ...part, number }, locale)),
    perPage,
    meanShift: doubt.meanShift,
    isOpening: part.inputs === null && part.first === null,
  };
}

/** How many rows a page takes for all pages to be near the usual size: none has a row or two. */
function evenPage(rows: number, usual: number): number {
  return Math.max(1, Math.ceil(rows / Math.max(1, Math.round(rows / usual))));
}

/** Ten, or the largest group that is offered and no more than half of the cities. */
function usualFirst(options: readonly number[], ranked: number): number {
  const fitting = options.filter((first) => first <= Math.max(3, ranked / 2));
  return fitting.findLast((first) => first <= USUAL_FIRST) ?? 1;
}

function ranksSentence(doubt: RankDoubt, rows: readonly RankRow[]): RanksSentence | null {
  const leader = rows.reduce<RankRow | undefined>(
    (most, row) => (row.first > (most?.first ?? 0) ? row : most),
    undefined,
  );
  if (doubt.inputs.length === 0 || leader === undefined || rows.length < 2) return null;
  const { slug, name, href, first } = leader;
  return {
    held: doubt.rows.filter(isHeld).length,
    ranked: rows.length,
    reach: NEAR,
    leader: { slug, name, href },
    share: first,
  };
}

function isHeld({ rank, best, worst }: RankRange): boolean {
  return best >= rank - NEAR && worst <= rank + NEAR;
}

/** What the draws varied, and what they could have. */
export function drawnView(data: DoubtData & DrawnData, doubt: Omit<RankDoubt, 'rows'>): DrawnView {
  const names = problemNames(data);
  const { inputs, refused, draws, seed, spread } = doubt;
  return {
    offered: offeredInputs(data).map((input) => ({ input, isVaried: inputs.includes(input) })),
    refused: refused.map(({ step, key, ...refusal }) => ({
      ...{ step, key },
      ...reasonView(refusal, names),
    })),
    ...{ inputs, draws, seed, spread },
  };
}
