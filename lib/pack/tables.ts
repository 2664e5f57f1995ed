import type { Row } from './field';
import type { Rows } from './rows';
import {
  eventsTable,
  evidenceTable,
  linksTable,
  observationsTable,
  quantitiesTable,
  secondRatingsTable,
} from './tables/coding';
import {
  anchorsTable,
  denominatorsTable,
  indexTable,
  nodesTable,
  presetsTable,
  presetWeightsTable,
} from './tables/framework';
import { cityGroupsTable, methodsTable } from './tables/methods';
import {
  citiesTable,
  denominatorValuesTable,
  itemsTable,
  organizationsTable,
  wavesTable,
} from './tables/places';
import { disagreementsTable, passagesTable, sectionsTable, sourcesTable } from './tables/sources';

export * from './tables/coding';
export * from './tables/framework';
export * from './tables/methods';
export * from './tables/places';
export * from './tables/sources';
export * from './tables/vocabulary';

/** Every table of a pack, in the order in which one may refer to another. */
export const PACK_TABLES = {
  index: indexTable,
  denominators: denominatorsTable,
  nodes: nodesTable,
  methods: methodsTable,
  anchors: anchorsTable,
  presets: presetsTable,
  presetWeights: presetWeightsTable,
  cities: citiesTable,
  cityGroups: cityGroupsTable,
  sources: sourcesTable,
  denominatorValues: denominatorValuesTable,
  sections: sectionsTable,
  passages: passagesTable,
  waves: wavesTable,
  organizations: organizationsTable,
  items: itemsTable,
  evidence: evidenceTable,
  links: linksTable,
  observations: observationsTable,
  secondRatings: secondRatingsTable,
  events: eventsTable,
  quantities: quantitiesTable,
  disagreements: disagreementsTable,
} as const;

export type PackTableName = keyof typeof PACK_TABLES;

/** A whole data pack, typed and checked row by row. */
export type Pack = { readonly [K in PackTableName]: readonly Row<(typeof PACK_TABLES)[K]>[] };

/** A pack as it is read: its observations may be very many, and be kept in columns. */
export type AnyPack = Omit<Pack, 'observations'> & {
  readonly observations: Rows<ObservationRow>;
};

export type IndexRow = Row<typeof indexTable>;
export type DenominatorRow = Row<typeof denominatorsTable>;
export type NodeRow = Row<typeof nodesTable>;
export type MethodRow = Row<typeof methodsTable>;
export type AnchorRow = Row<typeof anchorsTable>;
export type PresetRow = Row<typeof presetsTable>;
export type PresetWeightRow = Row<typeof presetWeightsTable>;
export type CityRow = Row<typeof citiesTable>;
export type CityGroupRow = Row<typeof cityGroupsTable>;
export type SourceRow = Row<typeof sourcesTable>;
export type DenominatorValueRow = Row<typeof denominatorValuesTable>;
export type SectionRow = Row<typeof sectionsTable>;
export type PassageRow = Row<typeof passagesTable>;
export type WaveRow = Row<typeof wavesTable>;
export type OrganizationRow = Row<typeof organizationsTable>;
export type ItemRow = Row<typeof itemsTable>;
export type EvidenceRow = Row<typeof evidenceTable>;
export type LinkRow = Row<typeof linksTable>;
export type ObservationRow = Row<typeof observationsTable>;
export type SecondRatingRow = Row<typeof secondRatingsTable>;
export type EventRow = Row<typeof eventsTable>;
export type QuantityRow = Row<typeof quantitiesTable>;
export type DisagreementRow = Row<typeof disagreementsTable>;
