import { createElement, Fragment } from 'react';
import { MISSING_FILL, thinFill } from '@/components/ui/hatch-patterns';
import type { PointState } from '@/lib/charts/chart-series';
import { citySlot } from '@/lib/charts/city-mark';
import { toPixels } from '@/lib/charts/pixels';
import styles from './bar-track.module.css';

type BarTrackProps = {
  readonly state: PointState;
  /** 0 to 100; null: no bar. */
  readonly value: number | null;
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
  /** Position of the city in its index: its colour. */
  readonly position: number;
  /** Names of its parts in the style sheet of another document. */
  readonly classes?: Classes;
};

type Classes = Readonly<Record<string, string | undefined>>;

/**
 * One bar on the scale 0 to 100, with its bounds. Lengths are shares of the track, so that it fits
 * any width undistorted. It has no name of its own: the number stands beside it as text.
 */
export function BarTrack({ state, value, bounds, position, classes = styles }: BarTrackProps) {
  return (
    <svg className={classes.track} aria-hidden="true">
      {createElement(
        Fragment,
        null,
        ...['0%', '50%', '100%'].map((place) => gridLine(place, classes)),
      )}
      {state === 'missing' && <rect y="18%" width="100%" height="50%" fill={MISSING_FILL} />}
      {value !== null && <Bar value={value} thin={state === 'thin'} position={position} />}
      {bounds !== null && bounds.lower !== bounds.upper && (
        <Whisker bounds={bounds} below={value !== null} classes={classes} />
      )}
    </svg>
  );
}

/** Given one by one, lines need no keys: a page holds many. */
function gridLine(place: string, classes: Classes) {
  return <line className={classes.grid} x1={place} x2={place} y1="0" y2="100%" />;
}

type BarProps = { readonly value: number; readonly thin: boolean; readonly position: number };

function Bar({ value, thin, position }: BarProps) {
  const colour = `var(--city-${citySlot(position)})`;
  return (
    <rect
      y="18%"
      width={`${toPixels(value)}%`}
      height="50%"
      fill={thin ? thinFill(position) : colour}
      stroke={thin ? colour : 'none'}
      strokeWidth="1.5"
    />
  );
}

type WhiskerProps = {
  readonly bounds: { readonly lower: number; readonly upper: number };
  /** Below a bar and not on it: there it would need a second colour to be seen. */
  readonly below: boolean;
  readonly classes: Classes;
};

function Whisker({ bounds, below, classes }: WhiskerProps) {
  const [low, high] = [`${toPixels(bounds.lower)}%`, `${toPixels(bounds.upper)}%`];
  const [top, middle, bottom] = below ? ['77%', '88%', '99%'] : ['32%', '43%', '54%'];
  return (
    <>
      <line className={classes.whisker} x1={low} x2={high} y1={middle} y2={middle} />
      <line className={classes.whisker} x1={low} x2={low} y1={top} y2={bottom} />
      <line className={classes.whisker} x1={high} x2={high} y1={top} y2={bottom} />
    </>
  );
}
