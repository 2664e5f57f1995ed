import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { MarkShape } from '@/lib/charts/city-mark';
import { cityStyle } from './city-style';
import styles from './city-symbol.module.css';

const SYMBOLS = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  ring: symbolCircle,
} as const;

/** Outline of a mark around the origin, as SVG path data. */
export function symbolPath(shape: MarkShape, area: number): string {
  return symbol(SYMBOLS[shape], area)() ?? '';
}

/** The mark of a city as a small drawing in a line of text. The name beside it says the rest. */
export function CitySymbol({ position }: { readonly position: number }) {
  const { className, mark } = cityStyle(position);
  const ring = mark.shape === 'ring';
  return (
    <svg
      className={`${className} ${styles.symbol}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={symbolPath(mark.shape, ring ? 90 : 120)}
        fill={ring ? 'none' : 'var(--city)'}
        stroke={ring ? 'var(--city)' : 'none'}
        strokeWidth={3}
      />
    </svg>
  );
}
