import type { Fault } from '../pack/fault';
import type { FaultCode } from '../pack/fault-codes';
import { AppError } from './app-error';

const TOO_LARGE: ReadonlySet<FaultCode> = new Set([
  'archive-size',
  'archive-count',
  'archive-ratio',
  'table-size',
]);
const WRONG_TYPE: ReadonlySet<FaultCode> = new Set(['archive-type', 'format-error']);

/**
 * The error that a request with a faulty pack or table is answered with: 415 where it is no such
 * file, 413 where it is over a limit, else 422. The faults themselves go beside it.
 */
export function packError(faults: readonly Fault[]): AppError {
  const message = faults.map(({ code, file }) => `${code} ${file}`).join(', ');
  const has = (codes: ReadonlySet<FaultCode>) => faults.some(({ code }) => codes.has(code));
  if (has(WRONG_TYPE)) return new AppError('not-a-pack', message);
  if (has(TOO_LARGE)) return new AppError('pack-too-large', message);
  return new AppError('pack-faulty', message, { count: faults.length });
}
