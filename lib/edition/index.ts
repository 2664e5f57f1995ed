export { canonicalEdition, type EditionContent, editionHash } from './canonical-edition';
export { differencesBetween, type ScoreDifference } from './differences';
export { packHash } from './pack-hash';
