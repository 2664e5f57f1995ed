import type { EventRow, EvidenceRow, SourceRow } from '../pack/tables';

/**
 * Whether a date lies after the day of publication, as far as both are known: a date that may
 * still be before it is not called scheduled.
 *
 * @param date `2026`, `2026-01` or `2026-01-09`
 * @example
 * isAfter('2026-01-09', '2026-01-08'); // => true
 * isAfter('2026-01', '2026-01-08'); // => false
 */
export function isAfter(date: string, published: string): boolean {
  const known = Math.min(date.length, published.length);
  return date.slice(0, known) > published.slice(0, known);
}

/** The events that their own source could only announce: dated after it was published. */
export function scheduledEvents(
  events: readonly EventRow[],
  evidence: readonly EvidenceRow[],
  sources: readonly SourceRow[],
): ReadonlySet<string> {
  const published = new Map(sources.map((source) => [source.slug, source.published]));
  const sourceOf = new Map(evidence.map((row) => [row.slug, row.source]));
  const scheduled = events.filter((event) => {
    const date = published.get(sourceOf.get(event.evidence) ?? '');
    return date !== undefined && isAfter(event.date, date);
  });
  return new Set(scheduled.map((event) => event.slug));
}
