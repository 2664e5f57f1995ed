import type { ChartPoint } from '@/lib/charts/chart-series';
import { citySlot } from '@/lib/charts/city-mark';

/** The whole axis, 0 to 100. */
export const ROOM = 100;

/** Part of the height that the bar takes; the bounds run below it. */
const BAR_PART = 0.72;

type PointBarProps = {
  readonly x: number;
  readonly y: number;
  /** Of the whole axis. */
  readonly width: number;
  readonly height: number;
  readonly point: ChartPoint | undefined;
  readonly faded: boolean;
  readonly missing: string;
};

/** One value with its bounds; hatched where thin, a hatched slot and a word where missing. */
export function PointBar({ point, faded, missing, ...room }: PointBarProps) {
  if (point === undefined) return null;
  return (
    <g opacity={faded ? 0.3 : 1}>
      {point.state === 'missing' ? (
        <MissingSlot {...room} text={missing} />
      ) : (
        <Value {...room} point={point} />
      )}
    </g>
  );
}

type Room = Pick<PointBarProps, 'x' | 'y' | 'width' | 'height'>;

function MissingSlot({ x, y, width, height, text }: Room & { readonly text: string }) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="url(#hatch-missing)" />
      <text x={x + 6} y={y + height / 2} dy="0.35em" fontSize={11} fill="var(--soft)">
        {text}
      </text>
    </>
  );
}

function Value({ x, y, width, height, point }: Room & { readonly point: ChartPoint }) {
  const colour = `var(--city-${citySlot(point.city.position)})`;
  const hatch = `url(#hatch-city-${citySlot(point.city.position)})`;
  const at = (value: number) => x + (value / ROOM) * width;
  const below = y + height * (BAR_PART + 0.14);
  return (
    <>
      {point.value !== null && (
        <rect
          x={x}
          y={y}
          width={at(point.value) - x}
          height={height * BAR_PART}
          fill={point.state === 'thin' ? hatch : colour}
          stroke={colour}
        />
      )}
      {point.bounds !== null && point.bounds.lower !== point.bounds.upper && (
        <line
          x1={at(point.bounds.lower)}
          x2={at(point.bounds.upper)}
          y1={below}
          y2={below}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
