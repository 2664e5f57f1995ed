import {
  type DrawPlan,
  drawPlan,
  type IndicatorLeftOut,
  leaveIndicatorsOut,
  type MethodStep,
  methodSteps,
  methodSwitchboard,
  type RanksUnder,
  runSensitivity,
  type Sensitivity,
  type SwitchboardRow,
  sensitivityOf,
} from '../../scoring';
import {
  canTry,
  type DrawnData,
  drawRequest,
  hasGaps,
  METHODS_UP_TO,
  offeredInputs,
} from './draw-request';

/** Each draw works out the index once for every input and twice more, so there are fewer. */
const SENSITIVITY_DRAWS = 500;
/** Cities times draws that are worked through at most. */
const MOST_WORK = 25_000;

/** What is worked out for the page on methods. */
export type MethodWork = {
  readonly switchboard: readonly SwitchboardRow<RanksUnder>[];
  readonly leftOut: readonly IndicatorLeftOut[];
  /** Null: too many cities, or fewer than two inputs that vary. */
  readonly sensitivity: Sensitivity | null;
};

/** The other methods that are tried. */
function triedSteps(data: DrawnData): readonly MethodStep[] {
  return methodSteps(data.framework, hasGaps(data))
    .map(({ step, options }) => ({
      step,
      options: options.filter((option) => canTry(option, data.cities)),
    }))
    .filter(({ options }) => options.length > 1);
}

/**
 * Works out the page on methods: the index once for each method and for each indicator that is
 * left out, and some thousands of times for what moves the ranks.
 *
 * @param shown cities whose ranks are followed
 */
export function methodWork(data: DrawnData, shown: readonly string[]): MethodWork {
  const { framework, scored } = data;
  const slugs = data.cities.map(({ slug }) => slug);
  const steps = triedSteps(data);
  const plan = sensitivityPlan(data, slugs);
  return {
    switchboard:
      steps.length === 0
        ? []
        : methodSwitchboard(framework, slugs, scored, { steps, combine: 'each', shown }),
    leftOut: leaveIndicatorsOut(framework, slugs, scored, { shown: [] }),
    sensitivity: plan && sensitivityOf(plan, shown, runSensitivity(plan, shown, 0, plan.draws)),
  };
}

function sensitivityPlan(data: DrawnData, slugs: readonly string[]): DrawPlan | null {
  if (slugs.length > METHODS_UP_TO) return null;
  const draws = Math.min(SENSITIVITY_DRAWS, Math.floor(MOST_WORK / slugs.length));
  const request = { ...drawRequest(data, offeredInputs(data)), draws, pairs: false };
  const plan = drawPlan(data.framework, slugs, data.scored, request);
  return plan.inputs.length > 1 && plan.ranked.length > 1 ? plan : null;
}
