import { expect, test } from 'vitest';
import { faultAt } from '../pack/fault';
import type { FaultReason } from '../pack/fault-codes';
import { statusOf } from './app-error';
import { packError } from './pack-error';

// The statuses of the bad inputs: 415 wrong type, 413 too large, 422 content.
test.each([
  [['archiveType'], 415],
  [['archiveRatio'], 413],
  [['archiveCount'], 413],
  [['archiveSize'], 413],
  [['tooManyColumns'], 413],
  [['entryUnsafe'], 422],
  [['notNumber', 'noDescriptor'], 422],
  [['archiveLink', 'archiveRatio'], 413],
] as const)('%j answers with %i', (reasons, status) => {
  const faults = reasons.map((reason: FaultReason) => faultAt({ file: 'a.zip' }, reason));
  expect(statusOf(packError(faults).code)).toBe(status);
});
