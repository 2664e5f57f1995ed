/**
 * The scoring engine: from observations to scores, comparisons and doubt. Pure, driven by the
 * framework, the same on the server, in commands and in the browser.
 */

// Agreement of two codings.
export { coderAgreement, doubleRatings } from './agreement/coder-agreement';
export { krippendorffAlpha } from './agreement/krippendorff-alpha';
export { ratingRanges } from './agreement/rating-ranges';
export type {
  AgreementRow,
  CoderAgreement,
  DoubleRating,
  Estimate,
  KappaWeighting,
  MeasurementScale,
  RatingRange,
  SecondRating,
} from './agreement/types';
export { weightedKappa } from './agreement/weighted-kappa';
// Comparing and doubting.
export { breakEvenWeight } from './break-even';
export { checkMethod } from './check-method';
// Entries: all scores of a run, and two cities compared on what both have.
export { comparePair, type PairRequest } from './compare-pair';
export { evaluate } from './evaluate';
export { leadShare, leadShareOfMeans } from './lead-share';
export {
  MethodError,
  type MethodProblem,
  type MethodProblemCode,
  type Refusal,
} from './method-problem';
// From values to scores.
export { normaliseValues } from './normalise';
export { copelandScores, outrankingMatrix } from './outranking';
export { competitionRanks } from './rank';
export { rankIntervals } from './rank-intervals';
// How sure the ranks of many are.
export { type DominanceTable, dominanceTable, type Relation } from './robustness/dominance';
export { type DrawPlan, drawPlan, readablePlan } from './robustness/draw-plan';
export {
  type DrawInput,
  type DrawRequest,
  eachAndAll,
  type MethodOption,
  type MethodStep,
  type RefusedOption,
} from './robustness/inputs';
export {
  type IndicatorLeftOut,
  type LeaveOutRequest,
  leaveIndicatorsOut,
} from './robustness/leave-indicators-out';
export { drawnSteps, methodSteps, OFFICIAL } from './robustness/method-steps';
export {
  type NearPairShare,
  nearPairShares,
  type TurningWeight,
  turningWeight,
} from './robustness/near-pair';
export { type NearShare, nearShare } from './robustness/near-share';
export { type PairOrder, pairOrder } from './robustness/pair-order';
export { mergedSums, type PickFreezeSums, type SensitivityIndex } from './robustness/pick-freeze';
export type { Point } from './robustness/polygon';
export {
  type RankDoubt,
  type RankDoubtOptions,
  type RankRange,
  rankDoubt,
  type TossUp,
} from './robustness/rank-doubt';
export {
  drawSteps,
  mergedTallies,
  noTally,
  type RankTally,
  runDraws,
} from './robustness/rank-tally';
export {
  type OutputSensitivity,
  runSensitivity,
  type Sensitivity,
  sensitivityOf,
} from './robustness/sensitivity';
export {
  methodSwitchboard,
  type PairUnder,
  pairSwitchboard,
  type RanksUnder,
  type SwitchboardRequest,
  type SwitchboardRow,
} from './robustness/switchboard';
export { type Tornado, type TornadoRequest, type TornadoRow, tornado } from './robustness/tornado';
export {
  type LeaderRegion,
  type MapAxes,
  pairWeightMap,
  type WeightMap,
  weightMap,
} from './robustness/weight-map';
export { roleMeans } from './roles';
export { scoreOf } from './score-of';
export { type Pair, sharedIndicators } from './shared-basis';
// How the scores hang together.
export { FLAGGED } from './structure/correlations';
export { structureOf } from './structure/structure-of';
export type {
  Cohesion,
  Component,
  ComponentsReason,
  CorrelationFlag,
  CorrelationTable,
  EffectiveWeight,
  PrincipalComponents,
  Reliability,
  ReliabilityCaveat,
  ReliabilityReason,
  Structure,
} from './structure/types';
export { isThin } from './thin';
export { orderOf } from './tie';
export type {
  AggregationChoice,
  BreakEven,
  Choices,
  Contribution,
  Doubt,
  GapRange,
  Imputed,
  Observed,
  PairComparison,
  RankInterval,
  RoleMeans,
  Score,
  ScoreTable,
  Treated,
  Verdict,
  WithoutPassage,
} from './types';
export { canTake, depthOf, frameworkUnder } from './under-choices';
export { decideVerdict, verdictOf } from './verdict';
export { weightedMean } from './weighted-mean';
