import { type Labelled, type Placement, placeLabels } from './label-placement';
import { LABEL, type LabelLine, labelLines, lineWidth } from './timeline-label';
import { type DatedSpan, type Stretch, type TimelineScale, timelineScale } from './timeline-scale';
import type { YearSpan } from './year-span';

/** Something dated, with finished texts. */
export type TimelineEntry = DatedSpan & {
  readonly slug: string;
  readonly lane: string;
  readonly title: string;
  /** The date in words, and what else is to be said of it. */
  readonly detail: string;
};

/** A lane of the chart, with the time that it is about. */
export type TimelineLane = {
  readonly slug: string;
  readonly start: number;
  /** Null: it goes on. */
  readonly end: number | null;
};

export type PlacedEntry = Placement & {
  readonly slug: string;
  /** Where the mark stands, and the first line of the label. */
  readonly x: number;
  readonly y: number;
  readonly span: YearSpan;
  /** Where the label begins; left of the mark, where it ends. */
  readonly edge: number;
  readonly lines: readonly LabelLine[];
};

export type PlacedLane = {
  readonly slug: string;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
};

/** Everything of the chart, in pixels. */
export type TimelineGeometry = {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number };
  readonly lanes: readonly PlacedLane[];
  readonly entries: readonly PlacedEntry[];
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  readonly stretch: Stretch | null;
  /** Where a point in time stands. */
  readonly x: (year: number) => number;
};

const WIDTH = 960;
const PLOT = { left: 124, right: 950, top: 34 };
const LANE_PADDING = 10;
/** A lane holds its name and period, even with a single event in it. */
const LEAST_LANE = 52;
/** From the end of a span to its label. */
const DISTANCE = 9;
/** Below the lanes, for what is written of single moments. */
const FOOT = 26;

/**
 * Lays out events in lanes on one axis of time: marks at the middle of what their dates may mean,
 * labels beside them, none on top of another.
 *
 * @param entries at least one, in order; those of a lane that is not listed are left out
 * @throws {Error} timelineScale requires at least one date
 */
export function timelineLayout(
  lanes: readonly TimelineLane[],
  entries: readonly TimelineEntry[],
): TimelineGeometry {
  const scale = timelineScale(entries);
  const x = (year: number) => onPlot(scale.place(year));
  const placed: { lane: PlacedLane; entries: readonly PlacedEntry[] }[] = [];
  let top = PLOT.top;
  for (const lane of lanes) {
    const own = entries.filter((entry) => entry.lane === lane.slug);
    const inLane = placeEntries(own, x, top + LANE_PADDING);
    const lowest = Math.max(...inLane.map(({ box }) => box.bottom), top + LEAST_LANE);
    const bottom = lowest + LANE_PADDING;
    const to = lane.end === null ? PLOT.right : x(lane.end);
    placed.push({
      lane: { slug: lane.slug, top, bottom, from: x(lane.start), to },
      entries: inLane,
    });
    top = bottom;
  }
  return {
    width: WIDTH,
    height: top + FOOT,
    plot: PLOT,
    lanes: placed.map(({ lane }) => lane),
    entries: placed.flatMap((lane) => lane.entries),
    ticks: scale.ticks.map(({ date, place }) => ({ date, x: onPlot(place) })),
    stretch: placedStretch(scale),
    x,
  };
}

function placeEntries(
  entries: readonly TimelineEntry[],
  x: (year: number) => number,
  top: number,
): readonly PlacedEntry[] {
  const sized = entries.map((entry) => sizedEntry(entry, x));
  const placements = placeLabels(
    sized.map(({ label }) => label),
    [PLOT.left, PLOT.right],
    top,
  );
  return placements.flatMap((placement, index) => {
    const entry = sized[index];
    if (entry === undefined) return [];
    const { slug, middle, span, lines } = entry;
    const edge =
      placement.side === 'left'
        ? Math.min(span.from, middle - LABEL.mark) - DISTANCE
        : Math.max(span.to, middle + LABEL.mark) + DISTANCE;
    const y = placement.box.top + LABEL.line / 2;
    return [{ ...placement, slug, x: middle, y, span, edge, lines }];
  });
}

function sizedEntry({ slug, span, title, detail }: TimelineEntry, x: (year: number) => number) {
  const lines = labelLines(title, detail);
  const [from, to] = [x(span.from), x(span.to)];
  const middle = (from + to) / 2;
  const label: Labelled = {
    from: Math.min(from, middle - LABEL.mark),
    to: Math.max(to, middle + LABEL.mark),
    labelWidth: Math.max(...lines.map(lineWidth)),
    height: Math.max(LABEL.least, lines.length * LABEL.line + 6),
  };
  return { slug, middle, span: { from, to }, lines, label };
}

function onPlot(place: number): number {
  return PLOT.left + place * (PLOT.right - PLOT.left);
}

function placedStretch({ stretch }: TimelineScale): Stretch | null {
  if (stretch === null) return null;
  return { ...stretch, from: onPlot(stretch.from), to: onPlot(stretch.to) };
}
