import { type Fault, faultAt } from '../fault';
import { foundInObservations, type LookedAt } from '../observation-kinds';
import type { EventRow } from '../tables';
import { type Check, type CheckContext, FIRST_DATA_ROW } from './context';

const PRECISION_OF_LENGTH: Readonly<Record<number, EventRow['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
};

const PERIODS: LookedAt = { texts: ['periodFrom', 'periodTo'] };

/** Periods run forwards; an event's precision is that of its date. */
export const datesCheck: Check = {
  needs: ['evidence', 'observations', 'denominatorValues', 'waves', 'events'],
  run: (context) => [
    ...context.pack.evidence.flatMap((row) =>
      periodFaults(context, 'evidence', row, row.periodFrom, row.periodTo),
    ),
    ...foundInObservations(context.pack.observations, PERIODS, (row, index) =>
      periodFaults(context, 'observations', index + FIRST_DATA_ROW, row.periodFrom, row.periodTo),
    ),
    ...context.pack.denominatorValues.flatMap((row) =>
      periodFaults(context, 'denominatorValues', row, row.periodFrom, row.periodTo),
    ),
    ...context.pack.waves.flatMap((row) =>
      periodFaults(context, 'waves', row, row.start, row.end ?? row.start),
    ),
    ...context.pack.events
      .filter((event) => PRECISION_OF_LENGTH[event.date.length] !== event.precision)
      .map((event) =>
        faultAt(context.place('events', event, 'precision'), 'precisionDiffers', {
          date: event.date,
          precision: event.precision,
        }),
      ),
  ],
};

/** Compared as far as both dates are known: 2025-12 to 2025 is no reversal. */
function periodFaults(
  { place }: CheckContext,
  table: 'evidence' | 'observations' | 'denominatorValues' | 'waves',
  row: object | number,
  from: string,
  to: string,
): readonly Fault[] {
  const known = Math.min(from.length, to.length);
  if (from.slice(0, known) <= to.slice(0, known)) return [];
  const field = table === 'waves' ? 'end' : 'periodTo';
  return [faultAt(place(table, row, field), 'periodReversed', { from, to })];
}
