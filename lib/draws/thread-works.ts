import {
  type DominanceTable,
  type DrawPlan,
  dominanceTable,
  drawPlan,
  evaluate,
  type RankDoubt,
  type RankDoubtOptions,
  rankDoubt,
  type Structure,
  structureOf,
} from '../scoring';
import type { DrawSource } from '../scoring/robustness/draw-configuration';
import type { RankTally } from '../scoring/robustness/rank-tally';
import type { DrawnData } from '../views/doubt/draw-request';
import { type MethodWork, methodWork } from '../views/doubt/method-work';

/** What the scores of an index follow from, as plain data. */
type Scored = Pick<DrawSource, 'framework' | 'cities' | 'observations'>;

/** What a thread is given for each of its works, and what it gives back: all plain data. */
export type ThreadWorks = {
  /** What draws are made of. */
  readonly plan: readonly [input: DrawSource, result: DrawPlan];
  /** What draws say, made ready for a page. */
  readonly ranks: readonly [
    input: {
      readonly plan: DrawPlan;
      readonly tally: RankTally;
      readonly options: RankDoubtOptions;
    },
    result: RankDoubt,
  ];
  /** Which orders no weighting turns, and how the cities shown stand to each other. */
  readonly dominance: readonly [
    input: Scored & { readonly shown: readonly string[] },
    result: DominanceTable,
  ];
  /** Other methods, told of the cities shown. */
  readonly methods: readonly [
    input: { readonly data: DrawnData; readonly shown: readonly string[] },
    result: MethodWork,
  ];
  /** How the indicators hang together. */
  readonly structure: readonly [input: Scored, result: Structure];
};

export type ThreadWork = keyof ThreadWorks;

/** What a thread is told to do. */
export type WorkOrder<Work extends ThreadWork = ThreadWork> = {
  readonly [Name in Work]: {
    readonly type: 'work';
    readonly work: Name;
    readonly input: ThreadWorks[Name][0];
  };
}[Work];

/** What it answers. */
export type WorkAnswer<Result = unknown> =
  | { readonly type: 'worked'; readonly result: Result }
  | { readonly type: 'failed'; readonly message: string };

/** The part of a thread that does a work as a whole. */
export function workAnswer(order: WorkOrder): WorkAnswer {
  try {
    return { type: 'worked', result: resultOf(order) };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function resultOf({ work, input }: WorkOrder): ThreadWorks[ThreadWork][1] {
  switch (work) {
    case 'plan':
      return drawPlan(input.framework, input.cities, input.observations, input.request);
    case 'ranks':
      return rankDoubt(input.plan, input.tally, input.options);
    case 'dominance':
      return dominanceTable(input.framework, scoresOf(input), input.shown);
    case 'methods':
      return methodWork(input.data, input.shown);
    case 'structure':
      return structureOf(input.framework, scoresOf(input));
  }
}

function scoresOf({ framework, cities, observations }: Scored) {
  return evaluate(framework, cities, observations);
}
