export {
  explainRating,
  type ItemsExplanation,
  type LinkExplanation,
  type RatingExplanation,
} from './explain-rating';
export { FACETS, type Facet } from './facets';
export { type LinkPart, type LinkRole, linkRole } from './link-role';
export { type MarkedRun, markTerms, termsIn } from './mark-terms';
export {
  type CodedCell,
  type Coding,
  codedCells,
  observationsFromLinks,
  passageKey,
  type RatedObservation,
  ratingScales,
} from './observations-from-links';
export { type CodedLink, type Rating, type RatingScale, rateObservation } from './rate-observation';
export {
  divisorAt,
  type QuantityTables,
  type ScoredObservation,
  type ScoredObservations,
  scoredObservations,
} from './scored-observations';
export { normaliseSearchText, searchTerms } from './search-text';
export { CAPS, capOf, STRENGTHS, type StrengthWord, strengthWord, TOP_LEVEL } from './strength';
export {
  expandWithoutPassages,
  type PassageChanges,
  passageChanges,
  withoutPassages,
} from './without-passages';
