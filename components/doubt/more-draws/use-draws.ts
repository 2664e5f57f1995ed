import { startTransition, useEffect, useRef, useState } from 'react';
import type { DrawnRanks } from '@/lib/views/doubt/draws-basis';
import type { DrawsMessage, DrawsOrder } from './draws-worker';

type Table = typeof import('../rank-table');

export type DrawsState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done';
      readonly ranks: DrawnRanks;
      /** What draws the figures; it is fetched with them. */
      readonly RankTable: Table['RankTable'];
    };

/** Draws in a worker, which is fetched and started when the reader asks for it and not before. */
export function useDraws() {
  const [state, setState] = useState<DrawsState>({ kind: 'idle' });
  const worker = useRef<Worker>(null);
  const stop = () => worker.current?.terminate();
  useEffect(() => () => worker.current?.terminate(), []);

  function start(order: DrawsOrder) {
    const table = import('../rank-table');
    const started = new Worker(new URL('./draws-worker.ts', import.meta.url));
    const fail = () => {
      started.terminate();
      setState({ kind: 'failed' });
    };
    worker.current = started;
    setState({ kind: 'running', share: 0 });
    started.onerror = fail;
    started.onmessage = ({ data }: MessageEvent<DrawsMessage>) => {
      if (data.type === 'progress') setState({ kind: 'running', share: data.share });
      else if (data.type === 'failed') fail();
      else {
        started.terminate();
        const { ranks } = data;
        // Fifty rows are drawn bit by bit, between what else the reader does.
        table.then(
          ({ RankTable }) => startTransition(() => setState({ kind: 'done', ranks, RankTable })),
          fail,
        );
      }
    };
    started.postMessage({ ...order, href: new URL(order.href, window.location.href).href });
  }

  function cancel() {
    stop();
    startTransition(() => setState({ kind: 'idle' }));
  }

  return { state, start, cancel };
}
