import { channel, subscribe } from 'node:diagnostics_channel';
import { processWide } from './process-wide';

/** How the making of a report ended. */
export type ReportOutcome = 'made' | 'failed' | 'timed-out' | 'given-up' | 'refused';

/** What the log and the figures are told of a report: nothing of what stands in it. */
export type ReportJob = {
  readonly file: 'pdf' | 'png';
  readonly outcome: ReportOutcome;
  /** From its start to its end; 0 where it never started. */
  readonly milliseconds: number;
};

/** How many reports are being made and wait. */
export type ReportLoad = { readonly running: number; readonly waiting: number };

const ENDED = channel('fulcrum.report-job');

type Source = { load: () => ReportLoad };

const source = (): Source =>
  processWide('report-load', () => ({ load: () => ({ running: 0, waiting: 0 }) }));

/** Says that the making of a report has ended; lib/print calls it once for each. */
export function announceReportJob(job: ReportJob): void {
  ENDED.publish(job);
}

/** Hears of every report whose making has ended. */
export function whenReportJobEnds(listener: (job: ReportJob) => void): void {
  subscribe('fulcrum.report-job', (message) => listener(message as ReportJob));
}

/** Says where the length of the queue is to be asked; lib/print calls it once. */
export function provideReportLoad(load: () => ReportLoad): void {
  source().load = load;
}

export function reportLoad(): ReportLoad {
  return source().load();
}
