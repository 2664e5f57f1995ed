import { cityStyle } from '@/components/ui/city-style';
import { toPixels } from '@/lib/charts/pixels';
import type { TornadoLine, TornadoView } from '@/lib/views/robustness/types';
import styles from './tornado-bar.module.css';

type TornadoBarProps = {
  readonly line: Pick<TornadoLine, 'low' | 'high'>;
  readonly tornado: Pick<TornadoView, 'gap' | 'scale'>;
  /** Positions of the pair in the index: the colours of either side of a tie. */
  readonly positions: readonly [a: number, b: number];
};

/** How far one change moves the difference; what lies beyond a tie is in the other's colour. */
export function TornadoBar({ line, tornado, positions }: TornadoBarProps) {
  const { gap, scale } = tornado;
  const [least, most] = scale;
  const length = most - least || 1;
  const place = (points: number) => toPixels(((points - least) / length) * 100);
  const parts = [
    { position: positions[0], from: Math.max(0, line.low), to: Math.max(0, line.high) },
    { position: positions[1], from: Math.min(0, line.low), to: Math.min(0, line.high) },
  ].filter(({ from, to }) => to > from);
  return (
    <svg className={styles.bar} aria-hidden="true">
      {parts.map(({ position, from, to }) => (
        <rect
          key={position}
          className={`${styles.part} ${cityStyle(position).className}`}
          x={`${place(from)}%`}
          width={`${toPixels(((to - from) / length) * 100)}%`}
          y="20%"
          height="60%"
        />
      ))}
      <line className={styles.tie} x1={`${place(0)}%`} x2={`${place(0)}%`} y2="100%" />
      <line className={styles.now} x1={`${place(gap)}%`} x2={`${place(gap)}%`} y2="100%" />
    </svg>
  );
}
