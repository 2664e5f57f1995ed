import { useRef, useState } from 'react';
import { compareFiguresPath, type WeightsInAddress } from '@/lib/address/paths';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import type { FiguresBasis, PanelContext } from './panel-props';

type Live = typeof import('./live');

/** Figures that the browser computed, with what draws them. */
export type LiveFigures = Pick<Live, 'FiguresPanel' | 'announcement'> & {
  readonly basis: FiguresBasis;
  readonly figures: WhatIfFigures;
  readonly weights: WeightsInAddress;
};

/**
 * The figures under the reader's weights, recomputed by the same engine as on the server. Engine
 * and basis are fetched once, when the reader first touches the panel.
 */
export function useWhatIf({ address, edition }: Pick<PanelContext, 'address' | 'edition'>) {
  const [live, setLive] = useState<LiveFigures | null>(null);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const fetched = useRef<ReturnType<typeof fetchAll>>(undefined);

  function fetchOnce() {
    const { locale, index, cities } = address;
    fetched.current ??= fetchAll(compareFiguresPath(locale, index, cities), edition).catch(
      (error: unknown) => {
        fetched.current = undefined;
        throw error;
      },
    );
    return fetched.current;
  }

  async function recompute(weights: WeightsInAddress) {
    newest.current += 1;
    const turn = newest.current;
    try {
      const [{ whatIf, FiguresPanel, announcement }, basis] = await fetchOnce();
      // A slider gives more steps than a screen shows: only the newest is computed.
      await nextFrame();
      if (turn !== newest.current) return;
      const figures = whatIf(basis.input, weights);
      setLive({ basis, figures, weights, FiguresPanel, announcement });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  function prepare() {
    // A failure shows when the reader asks for something; until then there is nothing to say.
    fetchOnce().catch(() => undefined);
  }

  return { live, failed, recompute, prepare };
}

function fetchAll(address: string, edition: string): Promise<[Live, FiguresBasis]> {
  return Promise.all([import('./live'), fetchBasis(address, edition)]);
}

/** @throws {Error} where the server has none, or one of another edition than the page shows */
async function fetchBasis(address: string, edition: string): Promise<FiguresBasis> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const basis: FiguresBasis = await answer.json();
  if (basis.edition !== edition) throw new Error(`edition ${basis.edition} instead of ${edition}`);
  return basis;
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
