import { LRUCache } from 'lru-cache';
import type { DoubtInput } from '../../address/doubt-paths';
import { drawInThreads } from '../../draws/draw-in-threads';
import {
  drawPlan,
  drawSteps,
  noTally,
  type RankDoubt,
  rankDoubt,
  type Structure,
  structureOf,
} from '../../scoring';
import { drawRequest, METHODS_UP_TO } from '../../views/doubt/draw-request';
import { type MethodWork, methodWork } from '../../views/doubt/method-work';
import { FIRST_OF } from '../../views/doubt/ranks';
import type { DoubtBase } from './doubt-base';
import { lastOf } from './in-steps';

/** Draws between which others get their turn. */
const STEP = 10;
const TOSS_UPS = 25;
const REMEMBERED = 64;

// An edition never changes, so that nothing remembered goes stale; each entry is some kilobytes
// for every hundred cities.
const ranks = new LRUCache<string, Promise<RankDoubt>>({ max: REMEMBERED });
const methods = new LRUCache<string, Promise<MethodWork>>({ max: REMEMBERED });
const structures = new LRUCache<string, Promise<Structure>>({ max: REMEMBERED });

/** The ranks of an index with these inputs varying. */
export function ranksDrawn(base: DoubtBase, inputs: readonly DoubtInput[]): Promise<RankDoubt> {
  return once(ranks, [base.edition.hash, ...inputs].join(' '), async () => {
    const slugs = base.cities.map(({ slug }) => slug);
    const job = {
      framework: base.framework,
      cities: slugs,
      observations: base.scored.map(({ city, indicator, value }) => ({ city, indicator, value })),
      request: drawRequest(base, inputs),
    };
    const plan = drawPlan(job.framework, slugs, job.observations, job.request);
    const tally =
      slugs.length > METHODS_UP_TO
        ? await drawInThreads(job, plan.draws)
        : ((await lastOf(drawSteps(plan, STEP))) ?? noTally(plan));
    return rankDoubt(plan, tally, { firstOf: FIRST_OF, tossUps: TOSS_UPS });
  });
}

/** Other methods, indicators left out, and what moves the ranks, told of these cities. */
export function methodsTried(base: DoubtBase, cities: readonly string[]): Promise<MethodWork> {
  return once(methods, [base.edition.hash, ...cities].join(' '), async () => {
    const nothing = { switchboard: [], leftOut: [], sensitivity: null };
    return (await lastOf(methodWork(base, cities))) ?? nothing;
  });
}

/** How the indicators of an index hang together. */
export function structureFound(base: DoubtBase): Promise<Structure> {
  return once(structures, base.edition.hash, async () => structureOf(base.framework, base.scores));
}

/** Worked out once, however many ask at a time, and then remembered. */
function once<Value>(
  memory: LRUCache<string, Promise<Value>>,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = work();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
