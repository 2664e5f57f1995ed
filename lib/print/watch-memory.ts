import { AppError } from '../errors/app-error';
import { memoryOfTree } from './process-memory';

const INTERVAL_MILLISECONDS = 250;

/**
 * Watches the memory of a process and all below it, and calls `onOver` once it is over a bound.
 * Where the system does not tell memory, nothing is watched.
 *
 * @returns ends the watch
 */
export function watchMemory(
  processId: number,
  mostBytes: number,
  onOver: (error: AppError) => void,
): () => void {
  let isLooking = false;
  const timer = setInterval(async () => {
    if (isLooking) return;
    isLooking = true;
    const bytes = await memoryOfTree(processId);
    isLooking = false;
    if (bytes === null) return clearInterval(timer);
    if (bytes <= mostBytes) return;
    clearInterval(timer);
    const megabytes = Math.round(bytes / 1_000_000);
    onOver(new AppError('report-failed', `Chromium holds ${megabytes} MB`));
  }, INTERVAL_MILLISECONDS);
  return () => clearInterval(timer);
}
