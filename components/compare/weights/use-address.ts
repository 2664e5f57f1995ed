import { useEffect, useRef, useState } from 'react';
import { leadSwitchTo } from '@/components/ui/lead-switch';
import { comparePath, type WeightsInAddress } from '@/lib/address/paths';
import { otherLocale } from '@/lib/text/language-tag';
import type { PanelAddress } from './panel-props';

/** Browsers throttle changes of the address, so a run of key presses makes one. */
const PAUSE = 250;

/**
 * Keeps the address in step with the weights, once the reader lets go: what is in the address bar
 * can be shared, and the way to the other language keeps the weights.
 *
 * @returns the path last written (null before the first), and how to write one
 */
export function useAddress(address: PanelAddress) {
  const [path, setPath] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function writeAddress(weights: WeightsInAddress) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { locale, index, cities } = address;
      const next = comparePath(locale, index, cities, weights);
      window.history.replaceState(null, '', next);
      leadSwitchTo(comparePath(otherLocale(locale), index, cities, weights));
      setPath(next);
    }, PAUSE);
  }

  return { path, writeAddress };
}
