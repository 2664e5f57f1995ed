import type { ChangeCause } from '@/lib/edition/explain/types';

/** Causes as they are told apart in a bar: what was added, removed and revised, and the rest. */
export const CAUSE_KINDS = [
  'added',
  'removed',
  'revised',
  'weights',
  'method',
  'peers',
  'framework',
] as const;

export type CauseKind = (typeof CAUSE_KINDS)[number];

const KIND_OF = {
  'evidence-added': 'added',
  'value-added': 'added',
  'evidence-removed': 'removed',
  'value-removed': 'removed',
  're-rated': 'revised',
  'value-revised': 'revised',
  weights: 'weights',
  method: 'method',
  peers: 'peers',
  framework: 'framework',
} as const satisfies Readonly<Record<ChangeCause, CauseKind>>;

/** The kind that a cause is drawn as. */
export function causeKind(cause: ChangeCause): CauseKind {
  return KIND_OF[cause];
}
