import { formatNumber } from '@/lib/format';
import type { Locale } from '@/lib/text/localized';
import { SCATTER, SCATTER_FRAME } from '@/lib/views/ranking/charts';
import type { ScatterView } from '@/lib/views/ranking/types';
import styles from './scatter-plot.module.css';

type ScatterPlotProps = {
  readonly scatter: ScatterView;
  readonly label: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly locale: Locale;
};

const TICKS = [0, 25, 50, 75, 100];

/** Every city a dot, half transparent, so that places with many are darker. */
export function ScatterPlot({ scatter: { chart }, label, axes, locale }: ScatterPlotProps) {
  const { left, top, width, height } = SCATTER_FRAME;
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${SCATTER.width} ${SCATTER.height}`}
      role="img"
      aria-label={label}
    >
      <Grid locale={locale} />
      {chart.layers.map((path) => (
        <path key={path} className={styles.dots} d={path} strokeWidth={chart.radius * 2} />
      ))}
      {chart.labels.map(({ text, x, y, anchor, dot }) => (
        <g key={text}>
          <circle className={styles.named} cx={dot.x} cy={dot.y} r={chart.radius + 1} />
          <text className={styles.name} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      <text x={left + width} y={SCATTER.height - 8} textAnchor="end">
        {axes.x} →
      </text>
      <text x={left + 8} y={top + 16}>
        ↑ {axes.y}
      </text>
      <path className={styles.axis} d={`M${left} ${top}v${height}h${width}`} />
    </svg>
  );
}

function Grid({ locale }: { readonly locale: Locale }) {
  const { left, top, width, height } = SCATTER_FRAME;
  return TICKS.map((tick) => {
    const x = left + (tick / 100) * width;
    const y = top + height - (tick / 100) * height;
    const number = formatNumber(tick, locale);
    return (
      <g key={tick}>
        <path className={styles.grid} d={`M${x} ${top}v${height}M${left} ${y}h${width}`} />
        <text className={styles.tick} x={x} y={top + height + 18} textAnchor="middle">
          {number}
        </text>
        <text className={styles.tick} x={left - 6} y={y + 4} textAnchor="end">
          {number}
        </text>
      </g>
    );
  });
}
