import { type PackageDetails, packageDetailsSchema } from '../pack/descriptor-schema';
import type { AnyPack } from '../pack/tables';
import { listCities } from './cities';
import type { ReadClient } from './client';
import { listDenominators, listDenominatorValues } from './denominators';
import { listDisagreements } from './disagreements';
import { listEvents, listOrganizations, listWaves } from './events';
import { listEvidence } from './evidence';
import { listAnchors, listNodes, listPresets, listPresetWeights, readIndexRow } from './framework';
import { listItems } from './items';
import { listLinks } from './links';
import { listCityGroups, listMethods } from './methods';
import { readObservations } from './observations';
import { listPassages } from './passages';
import { listQuantities } from './quantities';
import { listSecondRatings } from './second-ratings';
import { listSections, listSources } from './sources';

/** A whole pack version, as it came in. */
export type StoredPack = { readonly pack: AnyPack; readonly details: PackageDetails };

/** Reads every table of a pack version, for exports and for checks; pages read what they show. */
export async function readPackVersion(db: ReadClient, packVersionId: number): Promise<StoredPack> {
  const index = await readIndexRow(db, packVersionId);
  const pack: AnyPack = {
    index: index === null ? [] : [index],
    denominators: await listDenominators(db, packVersionId),
    nodes: await listNodes(db, packVersionId),
    methods: await listMethods(db, packVersionId),
    anchors: await listAnchors(db, packVersionId),
    presets: await listPresets(db, packVersionId),
    presetWeights: await listPresetWeights(db, packVersionId),
    cities: await listCities(db, packVersionId),
    cityGroups: await listCityGroups(db, packVersionId),
    sources: await listSources(db, packVersionId),
    denominatorValues: await listDenominatorValues(db, packVersionId),
    sections: await listSections(db, packVersionId),
    passages: await listPassages(db, packVersionId),
    waves: await listWaves(db, packVersionId),
    organizations: await listOrganizations(db, packVersionId),
    items: await listItems(db, packVersionId),
    evidence: await listEvidence(db, packVersionId),
    links: await listLinks(db, packVersionId),
    observations: await readObservations(db, packVersionId),
    secondRatings: await listSecondRatings(db, packVersionId),
    events: await listEvents(db, packVersionId),
    quantities: await listQuantities(db, packVersionId),
    disagreements: await listDisagreements(db, packVersionId),
  };
  return { pack, details: await readPackDetails(db, packVersionId) };
}

/**
 * What the package of a version says of itself (licences, contributors, mapping): as it came in, or
 * as a later import of the same tables has it.
 */
export async function readPackDetails(
  db: ReadClient,
  packVersionId: number,
): Promise<PackageDetails> {
  const version = await db.packVersion.findUniqueOrThrow({
    where: { id: packVersionId },
    select: { details: true, editions: { select: { id: true } } },
  });
  const described = await db.importLog.findFirst({
    where: { editionId: { in: version.editions.map(({ id }) => id) }, details: { not: null } },
    orderBy: { id: 'desc' },
    select: { details: true },
  });
  return packageDetailsSchema.parse(JSON.parse(described?.details ?? version.details));
}
