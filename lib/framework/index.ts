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
  Indicator,
  Normalisation,
  Parameters,
  Role,
  Transform,
} from './types';
