import { readEvents, type ServerEvent } from './read-events';

/** The steps in which a PDF is made, after those before it in the queue. */
export const PDF_STEPS = ['starting', 'laying-out', 'printing'] as const;
export type PdfStep = (typeof PDF_STEPS)[number];

/** How far a PDF is. */
export type PdfProgress =
  | { readonly kind: 'queued'; readonly position: number }
  | { readonly kind: 'step'; readonly step: PdfStep };

/** How the making of a PDF ended. */
export type PdfEnd =
  | { readonly kind: 'done'; readonly href: string }
  /** `sentence` is the server's, in the reader's language; empty where it said nothing. */
  | { readonly kind: 'failed'; readonly sentence: string };

/** Has the server make a report, and tells how far it is. Ending it by `signal` gives it up. */
export async function followReport(
  progressHref: string,
  language: string,
  signal: AbortSignal,
  onProgress: (progress: PdfProgress) => void,
): Promise<PdfEnd> {
  const headers = { 'Accept-Language': language };
  const answer = await fetch(progressHref, { signal, headers, cache: 'no-store' });
  if (!answer.ok || answer.body === null) return failed(await answer.json());
  for await (const event of readEvents(answer.body)) {
    if (event.name === 'failed') return failed(event.data);
    if (event.name === 'done') return { kind: 'done', href: textOf(event, 'href') };
    const progress = progressOf(event);
    if (progress !== null) onProgress(progress);
  }
  return failed(null);
}

function progressOf(event: ServerEvent): PdfProgress | null {
  if (event.name === 'queued') {
    return { kind: 'queued', position: Number(textOf(event, 'position')) };
  }
  const step = PDF_STEPS.find((one) => one === textOf(event, 'step'));
  return step === undefined ? null : { kind: 'step', step };
}

function failed(problem: unknown): PdfEnd {
  return { kind: 'failed', sentence: textOf({ data: problem }, 'title') };
}

function textOf({ data }: Pick<ServerEvent, 'data'>, key: string): string {
  if (typeof data !== 'object' || data === null) return '';
  const value = new Map(Object.entries(data)).get(key);
  return value === undefined ? '' : String(value);
}
