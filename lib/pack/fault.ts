import type { LocalizedText } from '../text/localized';
import { MAPPING_REASONS } from './mapping-reasons';

/**
 * Names for kinds of faults; those that Frictionless has bear its name. Each reason below belongs
 * to one code and has a message and a fix in every language (namespace `faults`).
 */
const CODE_OF_REASON = {
  archiveType: 'archive-type',
  archiveTruncated: 'archive-truncated',
  archiveDamaged: 'archive-damaged',
  archiveEncrypted: 'archive-encrypted',
  archiveMethod: 'archive-method',
  archiveSize: 'archive-size',
  archiveCount: 'archive-count',
  archiveRatio: 'archive-ratio',
  archiveLink: 'archive-symlink',
  archiveTwice: 'archive-duplicate',
  archiveNested: 'archive-nested',
  entryUnsafe: 'unsafe-path',
  filesIgnored: 'file-ignored',
  noDescriptor: 'package-error',
  descriptorNotJson: 'package-error',
  descriptorTooDeep: 'package-error',
  descriptorReservedKey: 'package-error',
  descriptorShape: 'package-error',
  descriptorRoot: 'package-error',
  noResources: 'package-error',
  duplicateResource: 'package-error',
  tableMissing: 'package-error',
  resourceIgnored: 'resource-error',
  fileNotListed: 'resource-error',
  fileMissing: 'source-error',
  fileEmpty: 'source-error',
  quoteNotClosed: 'source-error',
  quoteMisplaced: 'source-error',
  nulCharacter: 'source-error',
  notUtf8: 'encoding-error',
  notGb18030: 'encoding-error',
  encodingUnknown: 'encoding-error',
  loneSurrogate: 'encoding-error',
  remotePath: 'scheme-error',
  unsafePath: 'unsafe-path',
  hashDiffers: 'hash-count',
  hashUnknown: 'hash-count',
  bytesDiffer: 'byte-count',
  schemaShape: 'schema-error',
  schemaKeyUnknownField: 'schema-error',
  schemaForeignKeyNoResource: 'schema-error',
  fieldTypeUnknown: 'field-error',
  fieldLimitsCrossed: 'field-error',
  patternNotRun: 'constraint-error',
  mappingTooLarge: 'package-error',
  extendedUnknown: 'extends-error',
  extendedMoved: 'extends-error',
  extendedOther: 'extends-error',
  noRows: 'row-count',
  notOneRow: 'row-count',
  duplicateLabel: 'duplicate-label',
  missingLabel: 'missing-label',
  extraLabel: 'extra-label',
  incorrectLabel: 'incorrect-label',
  wrongDelimiter: 'incorrect-label',
  blankRow: 'blank-row',
  missingCell: 'missing-cell',
  extraCell: 'extra-cell',
  notNumber: 'type-error',
  notPlainNumber: 'type-error',
  notInteger: 'type-error',
  notDate: 'type-error',
  valueRequired: 'constraint-error',
  notInList: 'constraint-error',
  slugReserved: 'constraint-error',
  underMinimum: 'constraint-error',
  notOverMinimum: 'constraint-error',
  overMaximum: 'constraint-error',
  notPattern: 'constraint-error',
  repeatedInList: 'constraint-error',
  valueRefused: 'constraint-error',
  duplicateKey: 'primary-key',
  unknownReference: 'foreign-key',
  unknownKey: 'foreign-key',
  notIndicator: 'foreign-key',
  periodReversed: 'row-constraint',
  precisionDiffers: 'row-constraint',
  contextWithoutReason: 'row-constraint',
  linkedUnused: 'row-constraint',
  contextUsed: 'row-constraint',
  qualifierWithoutAgainst: 'row-constraint',
  againstWithoutQualifier: 'row-constraint',
  againstItself: 'row-constraint',
  againstSamePassage: 'row-constraint',
  againstNotLinked: 'row-constraint',
  againstOtherCity: 'row-constraint',
  itemsNotCounted: 'row-constraint',
  linkLevelDiffers: 'row-constraint',
  orphanEvidence: 'row-constraint',
  evidenceOtherCity: 'row-constraint',
  nodeValueMissing: 'row-constraint',
  nodeValueSurplus: 'row-constraint',
  directionZero: 'row-constraint',
  goalpostsReversed: 'row-constraint',
  goalpostsMissing: 'row-constraint',
  goalpostsWithoutLog: 'row-constraint',
  targetMissing: 'row-constraint',
  methodRefused: 'row-constraint',
  negativeInMean: 'row-constraint',
  settingElsewhere: 'row-constraint',
  settingValue: 'row-constraint',
  settingsCrossed: 'row-constraint',
  logWithoutValue: 'row-constraint',
  perWithoutDenominator: 'row-constraint',
  sourceMissing: 'row-constraint',
  sourceSurplus: 'row-constraint',
  rationaleMissing: 'row-constraint',
  codeRepeated: 'unique-error',
  parentIsIndicator: 'row-constraint',
  treeCycle: 'row-constraint',
  treeNoRoot: 'row-constraint',
  treeSeveralRoots: 'row-constraint',
  nodeWithoutParent: 'row-constraint',
  indexBelowNode: 'row-constraint',
  groupEmpty: 'row-constraint',
  anchorMissing: 'row-constraint',
  anchorSurplus: 'row-constraint',
  minimumItemsMissing: 'row-constraint',
  minimumItemsSurplus: 'row-constraint',
  minimumItemsOrder: 'row-constraint',
  presetIncomplete: 'row-constraint',
  presetNotDriver: 'row-constraint',
  presetAllZero: 'row-constraint',
  siblingWeightsZero: 'row-constraint',
  ratingDiffers: 'rating-mismatch',
  ratingPeriodDiffers: 'rating-mismatch',
  ratingMissing: 'rating-mismatch',
  ratingSurplus: 'rating-mismatch',
  dataDrivenScaling: 'few-cities',
  oneLanguage: 'one-language',
  driverThin: 'thin-driver',
  indicatorUnobserved: 'unobserved-indicator',
  singleSource: 'single-source',
  denominatorMissing: 'missing-denominator',
  countUndivided: 'undivided-count',
  countUndividedLarge: 'undivided-count',
  indicatorsCorrelate: 'correlated-indicators',
  outlierSqueezes: 'outlier',
  zeroInMean: 'zero-in-mean',
  noSpread: 'no-spread',
  singleCity: 'single-city',
  leaderNotPositive: 'leader-not-positive',
  targetBehindAll: 'target-behind-all',
  scoresCut: 'cut',
  outliersLeft: 'outliers-left',
  tooFewToTreat: 'too-few-to-treat',
  nothingToImputeFrom: 'nothing-to-impute-from',
  screenedOut: 'screened-out',
  noRival: 'no-rival',
  ...MAPPING_REASONS,
} as const;

export type FaultReason = keyof typeof CODE_OF_REASON;
export type FaultCode = (typeof CODE_OF_REASON)[FaultReason];

/** A sentence to be worded in the reader's language: a key of the namespace `faults`. */
export type Sentence = {
  readonly key: `${FaultReason}.${'message' | 'fix'}`;
  /** A name that the pack gives in several languages is worded in the reader's. */
  readonly values: Readonly<Record<string, string | number | LocalizedText>>;
};

/** Where in a pack something is; row 1 is the header, column 1 the first. */
export type Place = {
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
  /** Name of the column, or of the key in datapackage.json. */
  readonly field: string | null;
};

/** Something wrong (or, among warnings, noteworthy) at one place of a pack. */
export type Fault = Place & {
  readonly code: FaultCode;
  readonly message: Sentence;
  readonly fix: Sentence;
};

/** Makes a fault of a reason at a place; the values fill the places of its sentences. */
export function faultAt(
  place: Partial<Place> & { readonly file: string },
  reason: FaultReason,
  values: Sentence['values'] = {},
): Fault {
  const { file, row = null, column = null, field = null } = place;
  return {
    code: CODE_OF_REASON[reason],
    file,
    row,
    column,
    field,
    message: { key: `${reason}.message`, values },
    fix: { key: `${reason}.fix`, values },
  };
}
