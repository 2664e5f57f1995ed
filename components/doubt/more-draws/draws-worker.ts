import {
  type DrawnRanks,
  type DrawsAsked,
  type DrawsBasis,
  drawnRanks,
} from '@/lib/views/doubt/draws-basis';

/* What draws beside the page, so that it stays as quick as it was. */

/** What the worker is asked. */
export type DrawsOrder = DrawsAsked & {
  /** The whole address of what is drawn from. */
  readonly href: string;
  /** Hash of the edition that the page shows. */
  readonly edition: string;
};

export type DrawsMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly ranks: DrawnRanks }
  | { readonly type: 'failed' };

self.addEventListener('message', ({ data }: MessageEvent<DrawsOrder>) => {
  draw(data).then(
    (ranks) => tell({ type: 'done', ranks }),
    () => tell({ type: 'failed' }),
  );
});

async function draw(order: DrawsOrder): Promise<DrawnRanks> {
  const answer = await fetch(order.href);
  if (!answer.ok) throw new Error(`${order.href} answered ${answer.status}`);
  const basis: DrawsBasis = await answer.json();
  if (basis.edition !== order.edition) throw new Error(`edition ${basis.edition}`);
  return drawnRanks(basis, order, (share) => tell({ type: 'progress', share }));
}

function tell(message: DrawsMessage): void {
  self.postMessage(message);
}
