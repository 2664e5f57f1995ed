import type { z } from 'zod';
import { citiesSchema, oneCitySchema } from '../views/api/cities';
import { comparisonSchema } from '../views/api/comparison';
import { eventsSchema } from '../views/api/events';
import { evidenceListSchema, oneEvidenceSchema } from '../views/api/evidence';
import { editionsSchema, importsSchema } from '../views/api/history';
import { indexesSchema } from '../views/api/indexes';
import { oneIndexSchema } from '../views/api/one-index';
import { oneScoreSchema } from '../views/api/one-score';
import { scoresSchema } from '../views/api/scores';
import { oneSourceSchema, sourcesSchema } from '../views/api/sources';
import { EVIDENCE_PARAMETERS, type ParameterKey } from './parameters';

/** An address of the API: how it is asked, and what it gives. */
export type Operation = {
  /** Name in the document, and of its words in the messages. */
  readonly id: string;
  /** Below /api/v1/indexes; what stands in braces is a parameter. */
  readonly path: string;
  readonly query: readonly ParameterKey[];
  /** Of the query, what an answer cannot do without. */
  readonly required?: readonly ParameterKey[];
  /** JSON by its schema, or a file of these types. */
  readonly gives: z.ZodType | readonly string[];
  /** An address of the index that comes with Fulcrum. */
  readonly example: string;
  /** It makes a PDF, which takes seconds and a Chromium. */
  readonly isReport?: true;
};

const PAGES: readonly ParameterKey[] = ['page', 'per-page'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CITATIONS = [
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/vnd.citationstyles.csl+json',
];

const INDEX = '/technology-ecosystems';
const PAIR = 'cities=shanghai,silicon-valley';
const SOURCE = `${INDEX}/sources/yuanchuan-2026-01-08`;

const ANSWERS = [
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
    id: 'imports',
    path: '/{index}/imports',
    query: PAGES,
    gives: importsSchema,
    example: `${INDEX}/imports`,
  },
] as const satisfies readonly Operation[];

const FILES = [
  {
    id: 'table',
    path: '/{index}/tables/{file}',
    query: ['cities', 'for'],
    gives: ['text/csv', 'application/json'],
    example: `${INDEX}/tables/cities.json`,
  },
  {
    id: 'pack',
    path: '/{index}/pack.zip',
    query: [],
    gives: ['application/zip'],
    example: `${INDEX}/pack.zip`,
  },
  {
    id: 'workbook',
    path: '/{index}/workbook.xlsx',
    query: ['lang'],
    gives: [XLSX],
    example: `${INDEX}/workbook.xlsx?lang=zh`,
  },
  {
    id: 'citation',
    path: '/{index}/citation',
    query: ['of', 'lang', 'format'],
    required: ['of', 'format'],
    gives: CITATIONS,
    example: `${INDEX}/citation?of=cities/shanghai&format=bibtex`,
  },
  {
    id: 'sourceCitation',
    path: '/{index}/sources/{slug}/citation',
    query: ['format'],
    required: ['format'],
    gives: CITATIONS,
    example: `${SOURCE}/citation?format=ris`,
  },
  {
    id: 'picture',
    path: '/{index}/pictures/{locale}/{file}',
    query: [],
    gives: ['image/png'],
    example: `${INDEX}/pictures/en/shanghai,silicon-valley.png`,
  },
  {
    id: 'chart',
    path: '/{index}/charts/{locale}/{kind}/{file}',
    query: [],
    gives: ['image/svg+xml', 'image/png', 'text/csv'],
    example: `${INDEX}/charts/en/radar/shanghai,silicon-valley.svg`,
  },
  {
    id: 'report',
    path: '/{index}/report.pdf',
    query: ['cities'],
    required: ['cities'],
    gives: ['application/pdf'],
    example: `${INDEX}/report.pdf?${PAIR}`,
    isReport: true,
  },
  {
    id: 'reportPicture',
    path: '/{index}/report.png',
    query: ['cities'],
    required: ['cities'],
    gives: ['image/png'],
    example: `${INDEX}/report.png?${PAIR}`,
    isReport: true,
  },
  {
    id: 'reportProgress',
    path: '/{index}/report/progress',
    query: ['cities'],
    required: ['cities'],
    gives: ['text/event-stream'],
    example: `${INDEX}/report/progress?${PAIR}`,
    isReport: true,
  },
] as const satisfies readonly Operation[];

const ALL = [...ANSWERS, ...FILES] as const;

export type OperationId = (typeof ALL)[number]['id'];

/** Every address of the API. */
export const OPERATIONS: readonly (Operation & { readonly id: OperationId })[] = ALL;

/** What follows in braces in a path, in its order. */
export function pathParameters(path: string): readonly ParameterKey[] {
  return [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name as ParameterKey);
}
