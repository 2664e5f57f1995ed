import { citiesSchema, oneCitySchema } from '../views/api/cities';
import { comparisonSchema } from '../views/api/comparison';
import { editionChangeSchema } from '../views/api/edition-change';
import { eventsSchema } from '../views/api/events';
import { evidenceListSchema, oneEvidenceSchema } from '../views/api/evidence';
import { editionsSchema, importsSchema } from '../views/api/history';
import { indexesSchema } from '../views/api/indexes';
import { methodsSchema } from '../views/api/methods';
import { oneIndexSchema } from '../views/api/one-index';
import { oneScoreSchema } from '../views/api/one-score';
import { pairsSchema } from '../views/api/pairs';
import { robustnessSchema } from '../views/api/robustness';
import { scoresSchema } from '../views/api/scores';
import { oneSourceSchema, sourcesSchema } from '../views/api/sources';
import { structureSchema } from '../views/api/structure';
import { whatIfSchema } from '../views/api/what-if';
import { INDEX, type Operation, PAIR, SOURCE } from './operation';
import { EVIDENCE_PARAMETERS, type ParameterKey, WHAT_IF_PARAMETERS } from './parameters';

const PAGES: readonly ParameterKey[] = ['page', 'per-page'];

/** Addresses that answer in JSON. */
export const ANSWERS = [
  { id: 'indexes', path: '', query: [], gives: indexesSchema, example: '' },
  { id: 'index', path: '/{index}', query: [], gives: oneIndexSchema, example: INDEX },
  {
    id: 'cities',
    path: '/{index}/cities',
    query: PAGES,
    gives: citiesSchema,
    example: `${INDEX}/cities?per-page=1`,
  },
  {
    id: 'city',
    path: '/{index}/cities/{slug}',
    query: [],
    gives: oneCitySchema,
    example: `${INDEX}/cities/shanghai`,
  },
  {
    id: 'scores',
    path: '/{index}/scores',
    query: ['cities', ...PAGES],
    gives: scoresSchema,
    example: `${INDEX}/scores?cities=shanghai`,
  },
  {
    id: 'score',
    path: '/{index}/scores/{city}/{node}',
    query: [],
    gives: oneScoreSchema,
    example: `${INDEX}/scores/shanghai/capital`,
  },
  {
    id: 'comparison',
    path: '/{index}/comparison',
    query: ['cities', 'weights'],
    required: ['cities'],
    gives: comparisonSchema,
    example: `${INDEX}/comparison?${PAIR}&weights=culture-10,talent-20,ecosystem-30,capital-40`,
  },
  {
    id: 'whatIf',
    path: '/{index}/what-if',
    query: ['cities', ...WHAT_IF_PARAMETERS],
    required: ['cities'],
    gives: whatIfSchema,
    example: `${INDEX}/what-if?${PAIR}&off=sh-p25-chip-cluster&aggregation=geometric`,
  },
  {
    id: 'robustness',
    path: '/{index}/robustness',
    query: ['cities', 'vary', 'first', ...PAGES],
    gives: robustnessSchema,
    example: `${INDEX}/robustness?${PAIR}`,
  },
  {
    id: 'robustnessPairs',
    path: '/{index}/robustness/pairs',
    query: ['vary', ...PAGES],
    gives: pairsSchema,
    example: `${INDEX}/robustness/pairs`,
  },
  {
    id: 'robustnessMethods',
    path: '/{index}/robustness/methods',
    query: ['cities'],
    gives: methodsSchema,
    example: `${INDEX}/robustness/methods?cities=shanghai`,
  },
  {
    id: 'robustnessStructure',
    path: '/{index}/robustness/structure',
    query: [],
    gives: structureSchema,
    example: `${INDEX}/robustness/structure`,
  },
  {
    id: 'evidenceList',
    path: '/{index}/evidence',
    query: [...EVIDENCE_PARAMETERS, ...PAGES],
    gives: evidenceListSchema,
    example: `${INDEX}/evidence?city=shanghai&driver=capital&per-page=2`,
  },
  {
    id: 'evidence',
    path: '/{index}/evidence/{id}',
    query: [],
    gives: oneEvidenceSchema,
    example: `${INDEX}/evidence/sv-p02-waves`,
  },
  {
    id: 'sources',
    path: '/{index}/sources',
    query: PAGES,
    gives: sourcesSchema,
    example: `${INDEX}/sources`,
  },
  {
    id: 'source',
    path: '/{index}/sources/{slug}',
    query: PAGES,
    gives: oneSourceSchema,
    example: `${SOURCE}?page=2&per-page=2`,
  },
  {
    id: 'events',
    path: '/{index}/events',
    query: ['cities', ...PAGES],
    gives: eventsSchema,
    example: `${INDEX}/events?cities=silicon-valley&per-page=2`,
  },
  {
    id: 'editions',
    path: '/{index}/editions',
    query: PAGES,
    gives: editionsSchema,
    example: `${INDEX}/editions`,
  },
  {
    id: 'editionChange',
    path: '/{index}/editions/{change}',
    query: ['cities', ...PAGES],
    gives: editionChangeSchema,
    example: `${INDEX}/editions/first..current?cities=shanghai`,
  },
  {
    id: 'imports',
    path: '/{index}/imports',
    query: PAGES,
    gives: importsSchema,
    example: `${INDEX}/imports`,
  },
] as const satisfies readonly Operation[];
