import { cityStyle } from '@/components/ui/city-style';
import { toPixels } from '@/lib/charts/pixels';
import styles from './diverging-bar.module.css';

/** Positions of the pair in the index: the colours of the two sides. */
export type PairPositions = { readonly a: number; readonly b: number };

type DivergingBarProps = {
  /** Points, A minus B; null: nothing to draw, a hatched slot. */
  readonly value: number | null;
  /** A second value to compare with, drawn as a line: the official one under other weights. */
  readonly mark?: number | null;
  /** Half-width of the axis, in points. */
  readonly axis: number;
  readonly positions: PairPositions;
};

const HEIGHT = 14;

/** A bar from the middle towards the city that is ahead: right for A, left for B. */
export function DivergingBar({ value, mark = null, axis, positions }: DivergingBarProps) {
  const { className } = cityStyle(value !== null && value < 0 ? positions.b : positions.a);
  return (
    <svg
      className={`${styles.bar} ${className}`}
      viewBox={`-100 0 200 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className={styles.edge} x1="-100" x2="-100" y1="0" y2={HEIGHT} />
      <line className={styles.edge} x1="100" x2="100" y1="0" y2={HEIGHT} />
      {value === null ? (
        <rect className={styles.missing} x="-20" width="40" y="3" height={HEIGHT - 6} />
      ) : (
        <rect className={styles.value} {...spanOf(value, axis)} y="2" height={HEIGHT - 4} />
      )}
      <line className={styles.zero} x1="0" x2="0" y1="0" y2={HEIGHT} />
      {mark !== null && (
        <line className={styles.mark} {...placeOf(mark, axis)} y1="0" y2={HEIGHT} />
      )}
    </svg>
  );
}

function spanOf(value: number, axis: number) {
  const width = toPixels(Math.min(100, (Math.abs(value) / axis) * 100));
  return { x: value < 0 ? -width : 0, width };
}

function placeOf(value: number, axis: number) {
  const x = toPixels(Math.max(-100, Math.min(100, (value / axis) * 100)));
  return { x1: x, x2: x };
}
