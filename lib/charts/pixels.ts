/**
 * A length as a drawing writes it: to a hundredth, which is finer than any screen or printer
 * shows. Unrounded, a sine of zero alone is written with twenty digits.
 */
export function toPixels(length: number): number {
  // Adding zero turns a negative zero into zero.
  return Math.round(length * 100) / 100 + 0;
}
