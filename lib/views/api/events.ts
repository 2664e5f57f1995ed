import { z } from 'zod';
import type { EventRow, OrganizationRow, WaveRow } from '../../pack/tables';
import { type EditionAnswer, heading, ofEdition } from './edition';
import { type PageRequest, pageOf, pagingAnswer, pagingSchema } from './paging';
import { eventSchema, organizationSchema, waveSchema } from './rows';

/** The answer of `GET /api/v1/indexes/<index>/events`. */
export const eventsSchema = z
  .strictObject({
    ...ofEdition,
    waves: z.array(waveSchema).meta({ description: 'The eras that events belong to.' }),
    events: z.array(eventSchema).meta({ description: 'The earliest first.' }),
    organizations: z.array(organizationSchema).meta({ description: 'Those that events name.' }),
    paging: pagingSchema,
  })
  .meta({ id: 'Events' });

export type EventsAnswer = z.infer<typeof eventsSchema>;

/** The dated facts of an edition. */
export type EventsData = {
  readonly index: { readonly slug: string };
  readonly edition: EditionAnswer;
  readonly waves: readonly WaveRow[];
  readonly events: readonly EventRow[];
  readonly organizations: readonly OrganizationRow[];
};

/** The events of some cities (null: of all), in the order of their dates. */
export function eventsAnswer(
  data: EventsData,
  cities: readonly string[] | null,
  request: PageRequest,
): EventsAnswer {
  const asked = data.events
    .filter(({ city }) => cities === null || cities.includes(city))
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const events = pageOf(asked, request);
  const named = new Set(events.flatMap(({ organizations }) => organizations));
  return {
    ...heading(data),
    waves: [...data.waves],
    events,
    organizations: data.organizations.filter(({ slug }) => named.has(slug)),
    paging: pagingAnswer(request, asked.length),
  };
}
