import { faultAt } from '../fault';
import type { Check } from './context';

/** An event or a sized fact is about the city that its evidence is about. */
export const citiesCheck: Check = {
  needs: ['evidence', 'events', 'quantities'],
  run: ({ pack, place }) => {
    const cityOf = new Map(pack.evidence.map((row) => [row.slug, row.city]));
    return (['events', 'quantities'] as const).flatMap((table) =>
      pack[table]
        .filter((row) => cityOf.get(row.evidence) !== row.city)
        .map((row) =>
          faultAt(place(table, row, 'city'), 'evidenceOtherCity', {
            city: row.city,
            evidence: row.evidence,
            evidenceCity: cityOf.get(row.evidence) ?? '',
          }),
        ),
    );
  },
};
