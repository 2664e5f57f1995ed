import { describe, expect, it } from 'vitest';
import type { EventRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { isAfter, scheduledEvents } from './event-timing';

describe('isAfter', () => {
  it('calls a later day, month or year after', () => {
    expect(isAfter('2026-01-09', '2026-01-08')).toBe(true);
    expect(isAfter('2026-02', '2026-01-08')).toBe(true);
    expect(isAfter('2027', '2026-01-08')).toBe(true);
  });

  it('does not call after what may be the same day', () => {
    expect(isAfter('2026-01-08', '2026-01-08')).toBe(false);
    expect(isAfter('2026-01', '2026-01-08')).toBe(false);
    expect(isAfter('2026', '2026-01-08')).toBe(false);
  });
});

describe('scheduledEvents', () => {
  // The source of the fixture was published on 8 January 2026.
  const { evidence, sources } = compareData();

  function event(slug: string, date: string): EventRow {
    return {
      slug,
      city: 'north',
      wave: 'ai',
      kind: 'listing',
      title: { en: slug },
      date,
      precision: 'day',
      organizations: [],
      evidence: 'e1',
    };
  }

  it('names the events dated after their source was published', () => {
    const events = [event('before', '2026-01-02'), event('after', '2026-01-09')];
    expect([...scheduledEvents(events, evidence, sources)]).toEqual(['after']);
  });
});
