'use client';

import type { MouseEvent } from 'react';
import { reportFilePath, reportProgressPath } from '@/lib/address/api-paths';
import { PDF_STEPS, type PdfStep } from './follow-report';
import styles from './pdf-button.module.css';
import { type PdfState, usePdf } from './use-pdf';

/** Finished words; `{position}` stands for a number. */
export type PdfTexts = {
  readonly save: string;
  readonly queued: string;
  readonly steps: Readonly<Record<PdfStep, string>>;
  readonly done: string;
  readonly failed: string;
  readonly cancel: string;
  readonly retry: string;
};

type PdfButtonProps = {
  readonly index: string;
  /** As writeReportQuery gives it. */
  readonly query: string;
  readonly texts: PdfTexts;
};

/**
 * Saves the report as a PDF. With script it says how far the making is, and can be called off;
 * without, it is a link to the file. Another report wants another button: `key={query}`.
 */
export function PdfButton({ index, query, texts }: PdfButtonProps) {
  const { state, start, cancel } = usePdf(reportProgressPath(index, query));
  const isRunning = state.kind === 'queued' || state.kind === 'step';

  function startHere(event: MouseEvent) {
    // Whoever wants the file in a window of its own is left to the link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!isRunning) start();
  }

  return (
    <div className={styles.pdf}>
      <a
        className={styles.link}
        href={reportFilePath(index, 'pdf', query)}
        aria-disabled={isRunning || undefined}
        onClick={startHere}
        download
      >
        {state.kind === 'failed' ? texts.retry : texts.save}
      </a>
      {isRunning && (
        <button type="button" className={styles.cancel} onClick={cancel}>
          {texts.cancel}
        </button>
      )}
      <p role="status" className={state.kind === 'failed' ? styles.fault : styles.state}>
        {wordsOf(state, texts)}
      </p>
      {isRunning && (
        <progress
          className={styles.progress}
          aria-label={texts.save}
          max={PDF_STEPS.length + 1}
          {...(state.kind === 'step' && { value: PDF_STEPS.indexOf(state.step) + 1 })}
        />
      )}
    </div>
  );
}

function wordsOf(state: PdfState, texts: PdfTexts): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'queued':
      return texts.queued.replace('{position}', String(state.position));
    case 'step':
      return texts.steps[state.step];
    case 'done':
      return texts.done;
    case 'failed':
      return state.sentence === '' ? texts.failed : state.sentence;
  }
}
