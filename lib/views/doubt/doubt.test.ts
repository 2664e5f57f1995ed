import { describe, expect, it } from 'vitest';
import { openingPart } from '../../address/doubt-paths';
import { childrenOf } from '../../framework/query';
import {
  dominanceTable,
  drawPlan,
  type RankDoubt,
  type RankRange,
  rankDoubt,
  runDraws,
  structureOf,
} from '../../scoring';
import { doubtData } from './doubt.fixture';
import { drawRequest, offeredInputs, usualInputs } from './draw-request';
import { methodWork } from './method-work';
import { chosenCities, followedCities, methodsView } from './methods';
import { matrixCities, pairsView } from './pairs';
import { FIRST_OF, ranksView } from './ranks';
import { structureView } from './structure';
import { loadingsFile } from './tables';

const DATA = doubtData();
const SLUGS = DATA.cities.map(({ slug }) => slug);

function drawn(): RankDoubt {
  const request = drawRequest(DATA, ['weights']);
  const plan = drawPlan(DATA.framework, SLUGS, DATA.scored, request);
  return rankDoubt(plan, runDraws(plan, 0, plan.draws), { firstOf: FIRST_OF });
}

/** Doubt of sixty cities by hand: city n has rank n, and lies within so many places of it. */
function sixty(reachOf: (rank: number) => number): RankDoubt {
  const rows = Array.from({ length: 60 }, (_, at): RankRange => {
    const rank = at + 1;
    const [best, worst] = [Math.max(1, rank - reachOf(rank)), Math.min(60, rank + reachOf(rank))];
    return {
      ...{ city: `c${rank}`, rank, best, worst, median: rank, mean: rank },
      ...{ lowest: best, highest: worst },
      // First of 1, 3, 5, 10, 20, 50: the second comes first most often.
      amongFirst: FIRST_OF.map((first) => (rank === 2 ? 0.6 : rank <= first ? 0.2 : 0)),
    };
  });
  return {
    ...{ inputs: ['weights'], refused: [], draws: 1000, seed: 1, algorithm: 'a', spread: 0.25 },
    ...{ firstOf: FIRST_OF, rows, unranked: ['c61'], meanShift: 2, pairs: 1770, pairDraws: 1000 },
    pairReach: null,
    ...{ tossUpCount: 0, tossUps: [] },
  };
}

describe('the ranks', () => {
  it('counts those that stay within two places, and names who comes first most often', () => {
    const view = ranksView(
      DATA,
      sixty((rank) => (rank <= 12 ? 2 : 3)),
      openingPart('ranks'),
      'en',
    );
    // The last city has no place below it, but three above.
    expect(view?.sentence).toMatchObject({ held: 12, ranked: 60, leader: { slug: 'c2' } });
    expect(view?.sentence?.share).toBe(0.6);
    expect([view?.firstOf, view?.unranked]).toEqual([10, 1]);
  });

  it('come in pages, and there is none after the last', () => {
    const page = (number: number, perPage?: number) =>
      ranksView(
        DATA,
        sixty(() => 0),
        { ...openingPart('ranks'), number },
        'en',
        perPage,
      );
    expect(page(2, 50)?.rows.map(({ rank }) => rank)).toEqual([
      51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
    ]);
    expect(page(3, 50)).toBeNull();
    // Ten alone are no page of their own where none is asked for.
    expect(page(1)?.rows).toHaveLength(60);
    expect(page(2)).toBeNull();
  });

  it('tells of the leading group that is asked for', () => {
    const part = { ...openingPart('ranks'), first: 3 };
    const view = ranksView(
      DATA,
      sixty(() => 0),
      part,
      'en',
    );
    expect(view?.rows.slice(1, 4).map(({ amongFirst }) => amongFirst)).toEqual([0.6, 0.2, 0]);
  });

  it('claims nothing where nothing varied', () => {
    const still = { ...sixty(() => 0), inputs: [] };
    expect(ranksView(DATA, still, openingPart('ranks'), 'en')?.sentence).toBeNull();
  });

  it('are the same whatever the weights for a city that is above in every driver', () => {
    const [north] = ranksView(DATA, drawn(), openingPart('ranks'), 'en')?.rows ?? [];
    expect(north).toMatchObject({ slug: 'north', rank: 1, best: 1, worst: 1, first: 1 });
  });
});

it('offers what can vary in the index: no outliers of ratings, no gaps where there are none', () => {
  expect(offeredInputs(DATA)).toEqual(['weights', 'ratings', 'normalisation', 'aggregation']);
  const many = Array.from({ length: 201 }, (_, at) => ({ slug: `c${at}` }));
  expect(usualInputs({ ...DATA, cities: many })).toEqual(['weights', 'ratings']);
});

it('finds two of three pairs decided', () => {
  const part = openingPart('pairs');
  const table = dominanceTable(DATA.framework, DATA.scores, matrixCities(DATA, part) ?? []);
  const view = pairsView(DATA, { doubt: drawn(), table }, part, 'en');
  expect(view.sentence).toMatchObject({ decided: 2, pairs: 3 });
  expect(view.shown.map(({ slug, over, under }) => [slug, over, under])).toEqual([
    ['north', 2, 0],
    ['south', 0, 1],
    ['east', 0, 1],
  ]);
  expect(view.relations).toEqual([
    [0, 1, 1],
    [-1, 0, null],
    [-1, null, 0],
  ]);
  expect(matrixCities(DATA, { ...part, number: 2 })).toBeNull();
});

it('gives no row of the matrix to a city that lacks a score in some part', () => {
  const [driver] = childrenOf(DATA.framework, DATA.framework.root);
  const scores = {
    ...DATA.scores,
    rows: DATA.scores.rows.map((row) =>
      row.city === 'south' && row.node === driver?.slug ? { ...row, value: null } : row,
    ),
  };
  const part = openingPart('pairs');
  expect(matrixCities(DATA, part)).toEqual(['north', 'south', 'east']);
  expect(matrixCities({ ...DATA, scores }, part)).toEqual(['north', 'east']);
});

describe('other methods', () => {
  const part = { ...openingPart('methods'), cities: ['east', 'south'] };
  const chosen = chosenCities(DATA, part) ?? [];
  const work = methodWork(DATA, followedCities(DATA, chosen));
  const view = methodsView(DATA, work, chosen, part, 'en');

  it('leave the first place to who is above in everything', () => {
    expect(view.sentence).toMatchObject({ changes: 0, leader: { slug: 'north' } });
  });

  it('tell of the chosen cities in their order, the official ranks first', () => {
    expect(view.methods[0]).toMatchObject({ name: null, ranks: [{ rank: 3 }, { rank: 2 }] });
    const minMax = view.methods.find(({ name }) => name?.key === 'min-max');
    // Skill 1, 2/3, 0 and funds 1, 0, 1/2: south 33, east 25.
    expect(minMax?.ranks).toEqual([
      { rank: 3, shift: 0 },
      { rank: 2, shift: 0 },
    ]);
  });

  it('turn the last two where the skill that parts them is left out', () => {
    const skill = view.leftOut.find(({ slug }) => slug === 'skill');
    // Money alone has east before south: two of three ranks move by one place.
    expect(skill).toMatchObject({ compared: 3, moved: 2, unranked: 0 });
    expect(skill?.meanShift).toBeCloseTo(2 / 3, 9);
    expect(Math.abs(skill?.largest?.shift ?? 0)).toBe(1);
  });

  it('is nothing for a city that there is not', () => {
    expect(chosenCities(DATA, { ...part, cities: ['west'] })).toBeNull();
  });
});

it('finds what a driver weighs in effect beside what is stated', () => {
  const structure = structureOf(DATA.framework, DATA.scores);
  const view = structureView(DATA, structure, openingPart('structure'), 'en');
  // Deviations: people 33.3, 8.3, -41.7; money 25, -25, 0; index 29.2, -8.3, -20.8. So r² is
  // 1770.8² / (2916.7 · 1354.2) = 0.794 and 937.5² / (1250 · 1354.2) = 0.519, of both 60 and 40 %.
  expect(view.sentence?.heaviest).toMatchObject({ node: { slug: 'people' }, stated: 0.5 });
  expect(view.sentence?.heaviest?.effective).toBeCloseTo(0.6046, 3);
});

it('says what each part has in common with the components, on the page and in the file', () => {
  const structure = structureOf(DATA.framework, DATA.scores);
  const view = structureView(DATA, structure, openingPart('structure'), 'en');
  // With the deviations above r is 625 / √(2916.7 · 1250) = 0.3273. Of two parts the components are
  // 1 + r and 1 - r, and their loadings √((1 ± r) / 2), of the second with either sign.
  const [first, second] = [Math.sqrt((1 + 0.32733) / 2), Math.sqrt((1 - 0.32733) / 2)];
  const index = view.components.find(({ slug, of }) => slug === 'index' && of === 'children');
  expect(index?.explained).toEqual([expect.closeTo(0.66366, 4)]);
  expect(index?.loadings.map(({ slug, r }) => [slug, r])).toEqual([
    ['people', [expect.closeTo(first, 4)]],
    ['money', [expect.closeTo(first, 4)]],
  ]);
  const { columns, rows } = loadingsFile(structure);
  const own = rows.filter(([group, of]) => group === 'index' && of === 'children');
  const at = (column: string) => own.map((row) => row[columns.indexOf(column)]);
  expect(at('part')).toEqual(['people', 'people', 'money', 'money']);
  expect(at('component')).toEqual([1, 2, 1, 2]);
  expect(at('loading').map((loading) => Math.abs(Number(loading)))).toEqual([
    ...[expect.closeTo(first, 4), expect.closeTo(second, 4)],
    ...[expect.closeTo(first, 4), expect.closeTo(second, 4)],
  ]);
});
