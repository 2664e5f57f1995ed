import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '../errors/app-error';
import type { ImportOptions, ImportProgress } from './import-options';

/**
 * A place where an import may stop. The process gets a turn to hear that it should: the driver
 * works within the one thread and leaves it none.
 *
 * @throws AppError `import-cancelled`
 */
export async function checkpoint(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return;
  await turn();
  if (signal.aborted) throw new AppError('import-cancelled', 'asked to stop');
}

/**
 * Says which step comes next, and is a place to stop before it.
 *
 * @throws AppError `import-cancelled`
 */
export function enterStep(
  { onProgress, signal }: Pick<ImportOptions, 'onProgress' | 'signal'>,
  progress: ImportProgress,
): Promise<void> {
  onProgress?.(progress);
  return checkpoint(signal);
}
