import { frameworkFromPack } from '../../pack/framework-from-pack';
import type { IndexRow, NodeRow } from '../../pack/tables';
import { evaluate } from '../../scoring';
import { city, PEOPLE_AND_MONEY, PLACES, rubric } from '../rows.fixture';
import type { DrawnData } from './draw-request';
import type { DoubtData } from './frame';

/*
 * Two drivers of one rubric indicator each, of equal weight; levels 0 to 4 are 0 to 100:
 *
 *            people   money   index
 *   north    100      100     100
 *   south    75       50      62.5
 *   east     25       75      50
 *
 * North is above both others in either driver; south is above east where people weigh more than a
 * third (75 w + 50 (1 - w) > 25 w + 75 (1 - w)).
 */

const INDEX: IndexRow = { ...PLACES, thinIndicators: 1, thinWeight: 0.3 };

const NODES: readonly NodeRow[] = [
  ...PEOPLE_AND_MONEY,
  rubric('skill', 'people', 'input', 1),
  rubric('funds', 'money', 'input', 2),
];

const LEVELS: readonly (readonly [city: string, skill: number, funds: number])[] = [
  ['north', 4, 4],
  ['south', 3, 2],
  ['east', 1, 3],
];

/** The rows of a small edition; see the head of this file for its scores. */
export function doubtData(): DoubtData & DrawnData {
  const framework = frameworkFromPack({
    index: [INDEX],
    nodes: NODES,
    methods: [],
    cityGroups: [],
  });
  const scored = LEVELS.flatMap(([slug, skill, funds]) => [
    { city: slug, indicator: 'skill', value: skill },
    { city: slug, indicator: 'funds', value: funds },
  ]);
  const cities = LEVELS.map(([slug], at) => city(slug, at + 1, 'municipality'));
  const slugs = cities.map(({ slug }) => slug);
  return {
    index: INDEX,
    framework,
    nodes: NODES,
    cities,
    scored,
    ranges: [],
    scores: evaluate(framework, slugs, scored),
  };
}
