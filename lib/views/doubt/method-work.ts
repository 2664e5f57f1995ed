import { indicatorsBelow } from '../../framework/query';
import {
  type DrawPlan,
  drawPlan,
  type IndicatorLeftOut,
  leaveIndicatorsOut,
  type MethodStep,
  methodSteps,
  methodSwitchboard,
  OFFICIAL,
  type RanksUnder,
  type Sensitivity,
  type SwitchboardRow,
  sensitivityOf,
  sensitivitySteps,
} from '../../scoring';
import { type DrawnData, drawRequest, hasGaps, METHODS_UP_TO, offeredInputs } from './draw-request';

/** Each draw works out the index once for every input and twice more, so there are fewer. */
const SENSITIVITY_DRAWS = 500;
const SENSITIVITY_STEP = 10;
/** Cities times draws that are worked through at most. */
const MOST_WORK = 25_000;

/** What is worked out for the page on methods, so far. */
export type MethodWork = {
  readonly switchboard: readonly SwitchboardRow<RanksUnder>[];
  readonly leftOut: readonly IndicatorLeftOut[];
  /** Null: too many cities, or fewer than two inputs that vary. */
  readonly sensitivity: Sensitivity | null;
};

/** The other methods that are tried: outranking one by one takes too long with many cities. */
export function triedSteps(data: DrawnData): readonly MethodStep[] {
  const steps = methodSteps(data.framework, hasGaps(data));
  if (data.cities.length <= METHODS_UP_TO) return steps;
  return steps.map(({ step, options }) => ({
    step,
    options: options.filter(({ key }) => key !== 'copeland'),
  }));
}

/**
 * Works out the page on methods in steps, each short, with what is there so far after each.
 *
 * @param shown cities whose ranks are followed
 */
export function* methodWork(data: DrawnData, shown: readonly string[]): Generator<MethodWork> {
  const slugs = data.cities.map(({ slug }) => slug);
  const { framework, scored } = data;
  let work: MethodWork = { switchboard: [], leftOut: [], sensitivity: null };
  for (const { step, options } of triedSteps(data)) {
    for (const option of options.slice(1)) {
      const steps = [{ step, options: [{ key: OFFICIAL, choices: {} }, option] }];
      const rows = methodSwitchboard(framework, slugs, scored, { steps, combine: 'each', shown });
      const isBegun = work.switchboard.length > 0;
      work = { ...work, switchboard: [...work.switchboard, ...rows.slice(isBegun ? 1 : 0)] };
      yield work;
    }
  }
  for (let from = 0; from < indicatorsBelow(framework, framework.root).length; from += 1) {
    const request = { shown: [], from, to: from + 1 };
    const rows = leaveIndicatorsOut(framework, slugs, scored, request);
    work = { ...work, leftOut: [...work.leftOut, ...rows] };
    yield work;
  }
  const plan = sensitivityPlan(data, slugs);
  if (plan === null) return;
  for (const sums of sensitivitySteps(plan, shown, SENSITIVITY_STEP)) {
    yield { ...work, sensitivity: sensitivityOf(plan, shown, sums) };
  }
}

function sensitivityPlan(data: DrawnData, slugs: readonly string[]): DrawPlan | null {
  if (slugs.length > METHODS_UP_TO) return null;
  const draws = Math.min(SENSITIVITY_DRAWS, Math.floor(MOST_WORK / slugs.length));
  const request = { ...drawRequest(data, offeredInputs(data)), draws, pairs: false };
  const plan = drawPlan(data.framework, slugs, data.scored, request);
  return plan.inputs.length > 1 && plan.ranked.length > 1 ? plan : null;
}
