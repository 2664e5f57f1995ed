import { AppError, toAppError } from '../errors/app-error';
import { processWide } from '../operations/process-wide';
import {
  announceReportJob,
  provideReportLoad,
  type ReportJob,
  type ReportOutcome,
} from '../operations/report-jobs';
import { onShutdown } from '../operations/shutdown';
import {
  type PrintedReport,
  type PrintStep,
  printReport,
  type ReportToPrint,
} from './print-report';
import type { Interest } from './render-job';
import { RenderQueue } from './render-queue';

type ReportQueue = RenderQueue<PrintStep, PrintedReport>;

/** A report needs some seconds and some hundred megabytes: one at a time. */
const MOST_WAITING = 8;
const LONGEST_MILLISECONDS = 60_000;
const GRACE_MILLISECONDS = 5000;
const KEPT_BYTES = 32_000_000;

function reportQueue(): ReportQueue {
  return processWide('report-queue', () => {
    const queue: ReportQueue = new RenderQueue({
      mostWaiting: MOST_WAITING,
      longestMilliseconds: LONGEST_MILLISECONDS,
      graceMilliseconds: GRACE_MILLISECONDS,
      keptBytes: KEPT_BYTES,
      sizeOf: ({ pdf, png }) => pdf.byteLength + png.byteLength,
    });
    provideReportLoad(() => queue.load);
    onShutdown('reports', () => queue.stop());
    return queue;
  });
}

/**
 * A report as files, kept or made now.
 *
 * @param key the same for the same files
 * @param file which of them is asked for
 * @throws AppError `report-queue-full`, `report-timeout`, `report-failed` or `chromium-missing`
 */
export async function printedReport(
  key: string,
  file: ReportJob['file'],
  report: ReportToPrint,
  interest: Interest<PrintStep>,
): Promise<PrintedReport> {
  const job = async (signal: AbortSignal, onStep: (step: PrintStep) => void) => {
    const started = performance.now();
    const announce = (outcome: ReportOutcome) => {
      const milliseconds = Math.round(performance.now() - started);
      announceReportJob({ file, outcome, milliseconds });
    };
    try {
      const files = await printReport(report, signal, onStep);
      announce('made');
      return files;
    } catch (thrown) {
      announce(outcomeOf(signal, thrown));
      throw thrown;
    }
  };
  try {
    return await reportQueue().request(key, job, interest);
  } catch (thrown) {
    if (toAppError(thrown).code === 'report-queue-full') {
      announceReportJob({ file, outcome: 'refused', milliseconds: 0 });
    }
    throw thrown;
  }
}

function outcomeOf(signal: AbortSignal, thrown: unknown): ReportOutcome {
  if (!signal.aborted) return 'failed';
  if (!(thrown instanceof AppError)) return 'given-up';
  return thrown.code === 'report-timeout' ? 'timed-out' : 'failed';
}
