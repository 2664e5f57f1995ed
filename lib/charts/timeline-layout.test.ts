import { describe, expect, it } from 'vitest';
import { type TimelineEntry, timelineLayout } from './timeline-layout';
import { yearSpan } from './year-span';

function entry(slug: string, lane: string, date: string, title = slug): TimelineEntry {
  return { slug, lane, date, span: yearSpan(date), title, detail: date };
}

const LANES = [
  { slug: 'chips', start: 1971, end: 1980 },
  { slug: 'models', start: 2015, end: null },
];

const GEOMETRY = timelineLayout(LANES, [
  entry('a', 'chips', '1971'),
  entry('b', 'chips', '1972', 'a long title that takes more than a single line of the label'),
  entry('c', 'models', '2025'),
  entry('d', 'nowhere', '1990'),
]);

function placed(slug: string) {
  const found = GEOMETRY.entries.find((candidate) => candidate.slug === slug);
  if (found === undefined) throw new Error(`no entry ${slug}`);
  return found;
}

describe('timelineLayout', () => {
  it('sets each entry in its lane, and leaves out those of no lane', () => {
    const [chips, models] = GEOMETRY.lanes;
    expect(GEOMETRY.entries.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
    expect(placed('b').box.bottom).toBeLessThanOrEqual(chips?.bottom ?? 0);
    expect(placed('c').box.top).toBeGreaterThanOrEqual(models?.top ?? 0);
    expect(models?.top).toBe(chips?.bottom);
  });

  it('shades a lane for as long as it lasts', () => {
    const [chips, models] = GEOMETRY.lanes;
    expect(chips?.from).toBe(GEOMETRY.x(1971));
    expect(chips?.to).toBe(GEOMETRY.x(1980));
    expect(models?.to).toBe(GEOMETRY.plot.right);
  });

  it('puts the mark in the middle of what the date may mean', () => {
    expect(placed('a').x).toBeCloseTo(GEOMETRY.x(1971.5), 6);
    expect(placed('a').span).toEqual({ from: GEOMETRY.x(1971), to: GEOMETRY.x(1972) });
  });

  it('writes the date after a short title, and breaks a long one', () => {
    expect(placed('a').lines).toEqual([{ title: 'a', detail: '1971' }]);
    const { lines } = placed('b');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)?.detail).toBe('1972');
    expect(lines.map(({ title }) => title).join(' ')).toContain('single line of the label');
  });
});
