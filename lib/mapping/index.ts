export { type AppliedMapping, applyMapping } from './apply-mapping';
export type { Candidates } from './candidates';
export { mappingFaults } from './mapping-faults';
export { type Mapping, mappingSchema } from './mapping-schema';
export { type MappingProposal, proposeMapping } from './propose-mapping';
export { type RawCell, type RawTable, tableLabel } from './raw-table';
export { MAPPING_FILE, parseMapping, type ReadMapping, readMapping } from './read-mapping';
