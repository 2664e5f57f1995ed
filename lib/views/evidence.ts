import { evidencePath, sourcePath } from '../address/paths';
import { whatIfPath } from '../address/what-if-paths';
import type { EvidenceRow } from '../pack/tables';
import type { Locale } from '../text/localized';
import { scheduledEvents } from './event-timing';
import type { EvidenceData } from './evidence/data';
import { disagreementsAt } from './evidence/disagreements';
import { linkViews } from './evidence/link-views';
import { firstCities, type Labels, labelsOf } from './evidence/marks';
import type { EvidenceView, Neighbours, PassageOfEvidence } from './evidence/types';
import { besideAnother } from './what-if/beside-another';

/** One piece of evidence: what it says, where it is from, and what rests on it. */
export function evidenceView(data: EvidenceData, locale: Locale): EvidenceView {
  const { index, evidence, source, events } = data;
  const labels = labelsOf(data, locale);
  const scheduled = scheduledEvents(events, [evidence], [source]);
  return {
    index: { slug: index.slug, title: index.title },
    cities: firstCities(data.cities),
    evidence,
    city: labels.city(evidence.city),
    organizations: data.organizations.filter(({ slug }) => evidence.organizations.includes(slug)),
    passage: passageView(data, locale),
    source,
    sourceHref: sourcePath(locale, index.slug, source.slug),
    links: linkViews(data, labels),
    events: events.map((event) => ({ ...event, isScheduled: scheduled.has(event.slug) })),
    quantities: data.quantities,
    disagreements: disagreementsAt(evidence.passage, data.disagreements, locale, index.slug),
    neighbours: neighboursOf(evidence, data.siblings, labels),
    href: evidencePath(locale, index.slug, evidence.slug),
    whatIfHref: whatIfPath(locale, index.slug, besideAnother(data.cities, evidence.city), {
      off: [evidence.slug],
    }),
  };
}

function passageView(
  { index, source, passage, sections }: EvidenceData,
  locale: Locale,
): PassageOfEvidence {
  const section = sections.find(({ number }) => number === passage.section);
  return {
    ...passage,
    sectionTitle: section?.title ?? null,
    href: sourcePath(locale, index.slug, source.slug, passage.number),
  };
}

function neighboursOf(
  { slug }: EvidenceRow,
  siblings: readonly EvidenceRow[],
  labels: Labels,
): Neighbours {
  const at = siblings.findIndex((row) => row.slug === slug);
  const markAt = (place: number) => {
    const row = place < 0 ? undefined : siblings[place];
    return row === undefined ? null : labels.evidence(row);
  };
  return {
    previous: markAt(at - 1),
    next: markAt(at + 1),
    place: at + 1,
    count: siblings.length,
  };
}
