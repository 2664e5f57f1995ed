import { useRef, useState } from 'react';
import type { WeightsInAddress } from '@/lib/address/paths';
import type { WhatIfFigures, WhatIfInput } from '@/lib/views/compare/what-if';

type Engine = typeof import('@/lib/views/compare/what-if');

let engine: Promise<Engine> | undefined;

/** Fetches the engine once, when the reader first touches the panel. */
export function loadEngine(): Promise<Engine> {
  engine ??= import('@/lib/views/compare/what-if').catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** The figures under the reader's weights, recomputed by the same engine as on the server. */
export function useWhatIf(input: WhatIfInput, initial: WhatIfFigures) {
  const [figures, setFigures] = useState(initial);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);

  async function recompute(weights: WeightsInAddress) {
    newest.current += 1;
    const turn = newest.current;
    try {
      const { whatIf } = await loadEngine();
      // A slider gives more steps than a screen shows: only the newest is computed.
      await nextFrame();
      if (turn !== newest.current) return;
      setFigures(whatIf(input, weights));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return { figures, failed, recompute };
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
