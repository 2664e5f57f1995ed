import { type FetchedDocument, fetchDocument, RefusedDocument } from './fetch-document';
import { emptyFrame, fillFrame } from './preview-frame';
import { laySheets, type Sheets } from './sheets';

/** What the preview is at, and of how many pages the sheets are that it shows; null: none yet. */
export type PreviewState = {
  readonly phase: 'laying' | 'ready' | 'unreachable' | 'refused';
  readonly pages: number | null;
};

/** Sheets of documents in an element of a page, those of one at a time. */
export type Preview = {
  /** Shows the document at an address, in place of what is shown or being laid out. */
  show(address: string): void;
  end(): void;
};

type Shown = { readonly frame: HTMLIFrameElement; readonly sheets: Sheets };

/**
 * Makes a preview in an element. A document is laid out in a frame of its own that is not seen, and
 * then takes the place of the sheets shown, at the page where the reader is.
 *
 * @param title of the frames, for who cannot see them
 */
export function createPreview(
  host: HTMLElement,
  title: string,
  tell: (state: PreviewState) => void,
): Preview {
  let shown: Shown | null = null;
  let current = new AbortController();
  const state = (phase: PreviewState['phase']) =>
    tell({ phase, pages: shown?.sheets.pages ?? null });
  const resizes = new ResizeObserver(() => shown?.sheets.fit());
  resizes.observe(host);

  async function lay(address: string, signal: AbortSignal) {
    const fetched = await fetchDocument(address, signal);
    const frame = await emptyFrame(host, title);
    try {
      const sheets = await sheetsIn(frame, fetched);
      if (signal.aborted) return frame.remove();
      replace({ frame, sheets });
    } catch (error) {
      frame.remove();
      throw error;
    }
  }

  function replace(next: Shown) {
    next.sheets.fit();
    if (shown !== null) next.sheets.goTo(shown.sheets.position());
    next.frame.dataset.shown = '';
    shown?.frame.remove();
    shown = next;
    state('ready');
  }

  return {
    show(address) {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      state('laying');
      lay(address, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        state(error instanceof RefusedDocument ? 'refused' : 'unreachable');
      });
    },
    end() {
      current.abort();
      resizes.disconnect();
      shown?.frame.remove();
    },
  };
}

async function sheetsIn(frame: HTMLIFrameElement, fetched: FetchedDocument): Promise<Sheets> {
  const target = frame.contentDocument;
  if (target === null) throw new Error('The frame of the preview has no document');
  await fillFrame(target, fetched);
  return laySheets(target);
}
