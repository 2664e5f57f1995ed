import {
  anchorsTable,
  citiesTable,
  denominatorsTable,
  disagreementsTable,
  eventsTable,
  evidenceTable,
  indexTable,
  linksTable,
  nodesTable,
  observationsTable,
  organizationsTable,
  passagesTable,
  presetsTable,
  quantitiesTable,
  sectionsTable,
  sourcesTable,
  wavesTable,
} from '../../pack/tables';
import { rowSchema } from './row';

/*
 * The rows that answers are made of. They are those of the pack (docs/data-dictionary.md), so that
 * whoever knows its tables knows the answers.
 */

export const definitionSchema = rowSchema(indexTable, 'Definition');
export const denominatorSchema = rowSchema(denominatorsTable, 'Denominator');
export const nodeSchema = rowSchema(nodesTable, 'Node');
export const anchorSchema = rowSchema(anchorsTable, 'Anchor');
export const presetSchema = rowSchema(presetsTable, 'Preset');
export const citySchema = rowSchema(citiesTable, 'City');
export const sourceSchema = rowSchema(sourcesTable, 'Source');
export const sectionSchema = rowSchema(sectionsTable, 'Section');
export const passageSchema = rowSchema(passagesTable, 'Passage');
export const waveSchema = rowSchema(wavesTable, 'Wave');
export const organizationSchema = rowSchema(organizationsTable, 'Organization');
export const evidenceSchema = rowSchema(evidenceTable, 'Evidence');
export const linkSchema = rowSchema(linksTable, 'Link');
export const observationSchema = rowSchema(observationsTable, 'Observation');
export const eventSchema = rowSchema(eventsTable, 'Event');
export const quantitySchema = rowSchema(quantitiesTable, 'Quantity');
export const disagreementSchema = rowSchema(disagreementsTable, 'Disagreement');
