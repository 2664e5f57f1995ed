import { parseCities } from '../address/parse-compare';
import { readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { EditionInfo } from '../db/editions';
import { listEvents } from '../db/events';
import { listEvidence } from '../db/evidence';
import { listLinks } from '../db/links';
import { listPassages } from '../db/passages';
import { listSections } from '../db/sources';
import type { Locale } from '../text/localized';
import { type ReportView, reportView } from '../views/report';
import type { SourceReference } from '../views/source-reference';
import { type Base, readBase } from './base';
import { sourceReferences } from './source-references';

/** The references of a report in both styles, each in the order in which sources are numbered. */
export type ReportReferences = {
  readonly gb7714: readonly SourceReference[];
  readonly apa: readonly SourceReference[];
};

/** A report and the edition it was read from. */
export type ReportPage = {
  readonly edition: EditionInfo;
  readonly view: ReportView;
  readonly references: ReportReferences;
};

/** The path of a report, as the route was given it. */
export type ReportPathParts = { readonly index: string; readonly cities: string };

/**
 * The report on some cities. Whatever of its address cannot be used becomes a notice of the view.
 *
 * @returns null if there is no such index
 */
export async function readReport(
  path: ReportPathParts,
  locale: Locale,
): Promise<ReportPage | null> {
  const base = await readBase(path.index);
  if (base === null) return null;
  const data = { ...base, observations: base.observed, ...(await readRows(base)) };
  const cities = parseCities(
    path.cities,
    base.cities.map((city) => city.slug),
  );
  const view = reportView(data, { locale, cities });
  const sources = view.report?.comparison.evidenceBase.sources ?? [];
  return {
    edition: base.edition,
    view,
    references: {
      gb7714: sourceReferences(sources, locale, 'gb7714'),
      apa: sourceReferences(sources, locale, 'apa'),
    },
  };
}

async function readRows({ edition }: Base) {
  const db = readClient();
  const version = edition.packVersionId;
  const [evidence, links, events, disagreements, sections, passages] = await Promise.all([
    listEvidence(db, version),
    listLinks(db, version),
    listEvents(db, version),
    listDisagreements(db, version),
    listSections(db, version),
    listPassages(db, version),
  ]);
  return { evidence, links, events, disagreements, sections, passages };
}
