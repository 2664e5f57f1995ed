import { scaleLinear } from 'd3-scale';
import type { YearSpan } from './year-span';

/** A date as it is written, with the time that it may mean. */
export type DatedSpan = { readonly date: string; readonly span: YearSpan };

/** A stretch of the axis that is drawn larger than the rest. */
export type Stretch = {
  /** Shares of the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** How many times as large, rounded to two figures. */
  readonly factor: number;
  /** The dates that it was made for, the earliest first. */
  readonly dates: readonly string[];
};

/** An axis of time, as shares of its length. */
export type TimelineScale = {
  /** Where a point in time stands, 0 to 1; what lies outside stands at the nearer end. */
  readonly place: (year: number) => number;
  /** Years, and within the stretch the first days of months (`2025-12`). */
  readonly ticks: readonly { readonly date: string; readonly place: number }[];
  readonly stretch: Stretch | null;
};

/** Dates known to the month or day that a linear axis would draw on top of one another. */
const LEAST_CROWDED = 3;
const CROWDED_SHARE = 0.02;
/** The share of the axis that they get instead. */
const STRETCHED_SHARE = 0.4;

/** About how many years are written along the axis. */
const YEAR_TICKS = 6;

/** Least distance between two ticks and of a year from the stretch, as shares of the axis. */
const TICK_DISTANCE = 0.06;
const MONTH_DISTANCE = 0.12;

/**
 * A continuous axis over all the dates. It is linear, unless several dates known to the month or
 * the day would fall on top of one another: then the time between them is drawn larger, and the
 * axis says where and how much. No time is left out.
 *
 * @param dates at least one
 * @throws {Error} timelineScale requires at least one date
 */
export function timelineScale(dates: readonly DatedSpan[]): TimelineScale {
  if (dates.length === 0) throw new Error('timelineScale requires at least one date');
  const whole = spanOf(dates);
  const crowded = crowdedDates(dates, whole);
  return crowded.length === 0 ? linearScale(whole) : stretchedScale(whole, crowded);
}

function linearScale(whole: YearSpan): TimelineScale {
  const scale = scaleLinear([whole.from, whole.to], [0, 1]).nice().clamp(true);
  const years = scale.ticks(YEAR_TICKS).filter(Number.isInteger);
  return {
    place: scale,
    ticks: years.map((year) => ({ date: String(year), place: scale(year) })),
    stretch: null,
  };
}

function stretchedScale(whole: YearSpan, dates: readonly DatedSpan[]): TimelineScale {
  const crowded = spanOf(dates);
  const [niceStart = whole.from] = scaleLinear([whole.from, crowded.from], [0, 1]).nice().domain();
  const start = Math.min(niceStart, crowded.from);
  const [before, after] = [crowded.from - start, whole.to - crowded.to];
  const left = ((1 - STRETCHED_SHARE) * before) / (before + after);
  const right = left + STRETCHED_SHARE;
  const scale = scaleLinear([start, crowded.from, crowded.to, whole.to], [0, left, right, 1]).clamp(
    true,
  );
  const enlarged = STRETCHED_SHARE / (crowded.to - crowded.from);
  const factor = enlarged / ((1 - STRETCHED_SHARE) / (before + after));
  const years = scaleLinear([start, whole.to], [0, 1]).ticks(YEAR_TICKS).filter(Number.isInteger);
  const isClear = (place: number) => place < left - TICK_DISTANCE || place > right + TICK_DISTANCE;
  return {
    place: scale,
    ticks: [
      ...years.map((year) => ({ date: String(year), place: scale(year) })),
      ...monthsIn(crowded).map(({ date, year }) => ({ date, place: scale(year) })),
    ]
      .filter(({ date, place }) => date.length > 4 || isClear(place))
      .reduce(thinned, []),
    stretch: {
      from: left,
      to: right,
      factor: Number(factor.toPrecision(2)),
      dates: dates.map(({ date }) => date),
    },
  };
}

/** The dates known to the month or day, where the time between them is too short to be seen. */
function crowdedDates(dates: readonly DatedSpan[], whole: YearSpan): readonly DatedSpan[] {
  const fine = dates
    .filter(({ date }) => date.length > '2026'.length)
    .toSorted((one, other) => one.span.from - other.span.from || one.span.to - other.span.to);
  if (fine.length < LEAST_CROWDED) return [];
  const span = spanOf(fine);
  return span.to - span.from < CROWDED_SHARE * (whole.to - whole.from) ? fine : [];
}

type Tick = TimelineScale['ticks'][number];

/** Leaves out the months that stand too near to the one before. */
function thinned(kept: readonly Tick[], tick: Tick): readonly Tick[] {
  const last = kept.findLast(({ date }) => date.length > 4);
  const isNear = last !== undefined && tick.place - last.place < MONTH_DISTANCE;
  return tick.date.length > 4 && isNear ? kept : [...kept, tick];
}

function monthsIn(span: YearSpan): readonly { readonly date: string; readonly year: number }[] {
  const first = Math.ceil(span.from * 12 - 1e-6);
  const count = Math.max(0, Math.ceil(span.to * 12 - 1e-6) - first);
  return Array.from({ length: count }, (_, step) => {
    const [year, month] = [Math.floor((first + step) / 12), ((first + step) % 12) + 1];
    return { date: `${year}-${String(month).padStart(2, '0')}`, year: (first + step) / 12 };
  });
}

function spanOf(dates: readonly DatedSpan[]): YearSpan {
  return {
    from: Math.min(...dates.map(({ span }) => span.from)),
    to: Math.max(...dates.map(({ span }) => span.to)),
  };
}
