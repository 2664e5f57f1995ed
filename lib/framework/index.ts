export type { FrameworkDraft, FrameworkResult } from './build';
export { buildFramework } from './build';
export type { FrameworkFault, FrameworkFaultCode } from './fault';
export { childrenOf, driversOf, indicatorsBelow, nodeBySlug } from './query';
export type {
  Aggregation,
  DraftNode,
  Framework,
  FrameworkNode,
  Group,
  Imputation,
  Indicator,
  Mean,
  MissingRule,
  Normalisation,
  Parameters,
  Role,
  Scaling,
  Screening,
  SecondTreatment,
  Transform,
  Treatment,
} from './types';
