import { LRUCache } from 'lru-cache';
import type { DoubtInput } from '../../address/doubt-paths';
import { drawInThreads } from '../../draws/draw-in-threads';
import { workInThread } from '../../draws/work-in-thread';
import { type DominanceTable, type RankDoubt, readablePlan, type Structure } from '../../scoring';
import { drawRequest } from '../../views/doubt/draw-request';
import type { MethodWork } from '../../views/doubt/method-work';
import { FIRST_OF } from '../../views/doubt/ranks';
import type { DoubtBase } from './doubt-base';

const TOSS_UPS = 25;
const REMEMBERED = 64;

// An edition never changes, so that nothing remembered goes stale; each entry is some kilobytes
// for every hundred cities.
const ranks = new LRUCache<string, Promise<RankDoubt>>({ max: REMEMBERED });
const dominances = new LRUCache<string, Promise<DominanceTable>>({ max: REMEMBERED });
const methods = new LRUCache<string, Promise<MethodWork>>({ max: REMEMBERED });
const structures = new LRUCache<string, Promise<Structure>>({ max: REMEMBERED });

/** The ranks of an index with these inputs varying. */
export function ranksDrawn(base: DoubtBase, inputs: readonly DoubtInput[]): Promise<RankDoubt> {
  return once(ranks, [base.edition.hash, ...inputs].join(' '), async () => {
    const source = { ...scoredOf(base), request: drawRequest(base, inputs) };
    const plan = await workInThread('plan', source);
    const tally = await drawInThreads(plan);
    const options = { firstOf: FIRST_OF, tossUps: TOSS_UPS };
    return workInThread('ranks', { plan: readablePlan(plan), tally, options });
  });
}

/** Which orders no weighting turns, and how these cities stand to each other. */
export function dominanceFound(base: DoubtBase, shown: readonly string[]): Promise<DominanceTable> {
  return once(dominances, [base.edition.hash, ...shown].join(' '), () =>
    workInThread('dominance', { ...scoredOf(base), shown }),
  );
}

/** Other methods, indicators left out, and what moves the ranks, told of these cities. */
export function methodsTried(base: DoubtBase, cities: readonly string[]): Promise<MethodWork> {
  return once(methods, [base.edition.hash, ...cities].join(' '), () => {
    const { framework, ranges } = base;
    const data = { framework, ranges, cities: base.cities.map(({ slug }) => ({ slug })) };
    return workInThread('methods', {
      data: { ...data, scored: base.observations },
      shown: cities,
    });
  });
}

/** How the indicators of an index hang together. */
export function structureFound(base: DoubtBase): Promise<Structure> {
  return once(structures, base.edition.hash, () => workInThread('structure', scoredOf(base)));
}

/** What the scores of an edition follow from, as plain data for a thread. */
function scoredOf({ framework, cities, observations }: DoubtBase) {
  return { framework, cities: cities.map(({ slug }) => slug), observations };
}

let latest: Promise<unknown> = Promise.resolve();

/**
 * Worked out once, however many ask at a time, and then remembered. One work begins when the one
 * before is done: each takes the threads that the machine has to spare.
 */
function once<Value>(
  memory: LRUCache<string, Promise<Value>>,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = latest.then(work);
  latest = made.catch(() => {});
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
