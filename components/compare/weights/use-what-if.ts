import { useRef, useState } from 'react';
import type { WeightsInAddress } from '@/lib/address/paths';
import type { WhatIfFigures, WhatIfInput } from '@/lib/views/compare/what-if';

type Live = typeof import('./live');

/** Figures that the browser computed, with what draws them. */
export type LiveFigures = Pick<Live, 'FiguresPanel' | 'announcement'> & {
  readonly figures: WhatIfFigures;
  readonly weights: WeightsInAddress;
};

let fetched: Promise<Live> | undefined;

/** Fetches the engine once, when the reader first touches the panel. */
export function fetchLive(): Promise<Live> {
  fetched ??= import('./live').catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/** The figures under the reader's weights, recomputed by the same engine as on the server. */
export function useWhatIf(input: WhatIfInput) {
  const [live, setLive] = useState<LiveFigures | null>(null);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);

  async function recompute(weights: WeightsInAddress) {
    newest.current += 1;
    const turn = newest.current;
    try {
      const { whatIf, FiguresPanel, announcement } = await fetchLive();
      // A slider gives more steps than a screen shows: only the newest is computed.
      await nextFrame();
      if (turn !== newest.current) return;
      setLive({ figures: whatIf(input, weights), weights, FiguresPanel, announcement });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return { live, failed, recompute };
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
