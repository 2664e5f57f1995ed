import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { MarkShape } from './city-mark';

const SYMBOLS = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  ring: symbolCircle,
} as const;

/**
 * Outline of a mark around the origin, as SVG path data.
 *
 * @param area in square pixels: marks of equal area look equally heavy
 */
export function symbolPath(shape: MarkShape, area: number): string {
  return symbol(SYMBOLS[shape], area)() ?? '';
}
