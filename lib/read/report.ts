import { parseReportPath } from '../address/parse-report';
import { readClient } from '../db/client';
import { listDisagreements } from '../db/disagreements';
import type { CurrentEdition } from '../db/editions';
import { listEvents, listOrganizations, listWaves } from '../db/events';
import { listEvidence } from '../db/evidence';
import { listItems } from '../db/items';
import { listLinks } from '../db/links';
import { listPassages } from '../db/passages';
import { listQuantities } from '../db/quantities';
import { listSecondRatings } from '../db/second-ratings';
import { listSections } from '../db/sources';
import { environment, publicOrigin } from '../env';
import { type AppError, isAppError } from '../errors/app-error';
import type { Locale } from '../text/localized';
import { type ReportView, reportView } from '../views/report';
import type { SourceReference } from '../views/source-reference';
import { type Base, readBase } from './base';
import { reportOffer } from './report-offer';
import { sourceReferences } from './source-references';

/** A report and the edition it was read from. */
export type ReportPage = {
  readonly edition: CurrentEdition;
  readonly view: ReportView;
  /** In the style that the settings ask for, in the order in which sources are numbered. */
  readonly references: readonly SourceReference[];
};

/** An address that is too long to be read, and the index that it is of. */
export type TooLongReport = { readonly tooLong: AppError; readonly edition: CurrentEdition };

/** The path of a report, as the route was given it. */
export type ReportPathParts = {
  readonly index: string;
  readonly cities: string;
  readonly settings?: readonly string[] | undefined;
};

/**
 * The report on some cities. Whatever of its address cannot be used becomes a notice of the view.
 *
 * @returns null if there is no such index
 */
export async function readReport(
  { index, cities, settings = [] }: ReportPathParts,
  locale: Locale,
): Promise<ReportPage | TooLongReport | null> {
  const base = await readBase(index);
  if (base === null) return null;
  try {
    const parsed = parseReportPath({ cities, settings }, reportOffer(base), locale);
    const data = {
      ...base,
      observations: base.observed,
      ...(await readRows(base, parsed.cities.known)),
    };
    const view = reportView(data, { locale, parsed, origin: publicOrigin(environment()) });
    const sources = view.reports[0]?.report.comparison.evidenceBase.sources ?? [];
    const references = sourceReferences(sources, locale, parsed.settings.references);
    return { edition: base.edition, view, references };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'address-too-long') throw error;
    return { tooLong: error, edition: base.edition };
  }
}

/** @param city those that the report is on: of others it says nothing */
async function readRows({ edition }: Base, city: readonly string[]) {
  const db = readClient();
  const version = edition.packVersionId;
  const [evidence, links, items, secondRatings, quantities, disagreements] = await Promise.all([
    listEvidence(db, version, { city }),
    listLinks(db, version, { city }),
    listItems(db, version),
    listSecondRatings(db, version),
    listQuantities(db, version),
    listDisagreements(db, version),
  ]);
  const [events, waves, organizations, sections, passages] = await Promise.all([
    listEvents(db, version),
    listWaves(db, version),
    listOrganizations(db, version),
    listSections(db, version),
    listPassages(db, version),
  ]);
  return {
    ...{ evidence, links, items, secondRatings, quantities, disagreements },
    ...{ events, waves, organizations, sections, passages },
  };
}
