import type { PrintedReport, PrintStep } from './print-report';
import type { Interest } from './render-job';

/** What a report can be had as. */
export type ReportFileKind = keyof PrintedReport;

/** A report that can be made, known before it is made. */
export type ReportFile = {
  readonly name: string;
  /** The same for the same file (RFC 9110, section 8.8.3). */
  readonly tag: string;
  /** The query of its address, every setting in its place. */
  readonly query: string;
  /** @throws AppError where it cannot be made; the reason of the interest's signal */
  readonly make: (interest: Interest<PrintStep>) => Promise<Uint8Array<ArrayBuffer>>;
};
