import { useEffect, useRef, useState } from 'react';
import { followReport, type PdfEnd, type PdfProgress } from './follow-report';

/** What the button for the PDF shows. */
export type PdfState = { readonly kind: 'idle' } | PdfProgress | PdfEnd;

type Pdf = {
  readonly state: PdfState;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** Makes the PDF of one report; a reader who leaves gives it up. */
export function usePdf(progressHref: string): Pdf {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);

  useEffect(() => () => running.current?.abort(), []);

  function cancel() {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  }

  async function start() {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: PdfState) => {
      if (running.current === controller) setState(next);
    };
    show({ kind: 'step', step: 'starting' });
    const { lang } = document.documentElement;
    const end = await followReport(progressHref, lang, controller.signal, show).catch(
      (): PdfEnd => ({ kind: 'failed', sentence: '' }),
    );
    if (end.kind === 'done' && running.current === controller) save(end.href);
    show(end);
  }

  return { state, start: () => void start(), cancel };
}

/** The server names the file, and says that it is to be saved. */
function save(href: string) {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}
