import { describe, expect, it } from 'vitest';
import type { WaveRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { event } from './rows.fixture';
import { timelineView } from './timeline';
import type { TimelineData, TimelineEvent } from './timeline/types';

/*
 * The small edition of the comparison: its source was published on 8 January 2026, passage 4 is
 * evidence e4 with a period up to that day, passages 1 to 3 are e1 to e3, passage 5 is e5.
 */
const BASE = compareData();

function wave(slug: string, position: number, start: string): WaveRow {
  return { slug, position, title: { en: slug }, start, end: null };
}

const DATA: TimelineData = Object.freeze({
  ...BASE,
  waves: [wave('models', 2, '2015'), wave('chips', 1, '1971'), wave('empty', 3, '2030')],
  organizations: [{ slug: 'firm', name: { en: 'Firm' }, kind: 'firm' as const, city: null }],
  events: [
    event('after', '2026-01-09'),
    event('same-day', '2026-01-08', { organizations: ['firm', 'nobody'] }),
    event('within', '2026-01'),
    event('old', '1971', { city: 'south', wave: 'chips', evidence: 'e5' }),
    event('elsewhere', '1980', { city: 'nowhere' }),
  ],
  quantities: [
    {
      slug: 'raised',
      city: 'south',
      evidence: 'e5',
      label: { en: 'raised' },
      comparison: 'over' as const,
      value: 100,
      unit: { en: 'dollars' },
    },
  ],
  disagreements: [
    { slug: 'untouched', source: 'paper', passages: [8], text: { en: 'untouched' } },
    { slug: 'count', source: 'paper', passages: [4, 7], text: { en: 'count' } },
  ],
});

const VIEW = timelineView(DATA, 'en');

function found(slug: string): TimelineEvent {
  const one = VIEW.waves.flatMap(({ events }) => events).find((row) => row.slug === slug);
  if (one === undefined) throw new Error(`no event ${slug}`);
  return one;
}

describe('timelineView', () => {
  it('orders waves by position and events by date, and leaves out empty waves', () => {
    expect(VIEW.waves.map(({ slug, events }) => [slug, events.map((row) => row.slug)])).toEqual([
      ['chips', ['old']],
      ['models', ['within', 'same-day', 'after']],
    ]);
    expect(VIEW.count).toBe(4);
  });

  it('tells scheduled from same-day from told events', () => {
    expect(found('after').timing).toBe('scheduled');
    expect(found('same-day').timing).toBe('same-day');
    expect(found('within').timing).toBe('told');
    expect(VIEW.scheduled).toBe(1);
    expect(VIEW.publications.map(({ published }) => published)).toEqual(['2026-01-08']);
  });

  // By hand: eight days of 31 of a twelfth of a year; a year that its evidence does not cut.
  it('ends what a date may mean with the period of its evidence', () => {
    expect(found('within').span.to).toBeCloseTo(2026 + 8 / 372, 9);
    expect(found('old').span).toEqual({ from: 1971, to: 1972 });
    expect(found('after').span.from).toBeCloseTo(2026 + 8 / 372, 9);
  });

  it('says how many years pass without an event', () => {
    expect(found('old').gap).toBeNull();
    expect(found('within').gap).toBe(55);
    expect(found('same-day').gap).toBeNull();
  });

  it('leads to evidence and passage, and names the organisations that it knows', () => {
    expect(found('same-day')).toMatchObject({
      href: '/en/places/evidence/e4',
      passage: { href: '/en/places/sources/paper#passage-4' },
      organizations: [{ en: 'Firm' }],
    });
  });

  it('puts the size of the same claim beside the event', () => {
    expect(found('old').sizes.map(({ slug }) => slug)).toEqual(['raised']);
    expect(found('after').sizes).toEqual([]);
  });

  it('notes the disagreements that touch its passages, and no others', () => {
    expect(VIEW.notes.map(({ number, text }) => [number, text.en])).toEqual([[1, 'count']]);
    expect(VIEW.notes[0]?.passages.map(({ passage }) => passage)).toEqual([4, 7]);
    expect(found('after').notes).toEqual([1]);
    expect(found('old').notes).toEqual([]);
  });

  it('gives the reach of each city, the earliest first', () => {
    expect(VIEW.reach.map(({ city, count, from, to }) => [city.slug, count, from, to])).toEqual([
      ['south', 1, '1971', '1971'],
      ['north', 3, '2026-01', '2026-01-09'],
    ]);
  });

  it('is empty where nothing is dated', () => {
    const empty = timelineView({ ...DATA, events: [], quantities: [] }, 'en');
    expect(empty).toMatchObject({ count: 0, waves: [], reach: [], notes: [], sources: [] });
  });
});
