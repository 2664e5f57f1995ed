import { INDEX, type Operation, PAIR, SOURCE } from './operation';
import { EVIDENCE_PARAMETERS, type ParameterKey } from './parameters';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CITATIONS = [
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/vnd.citationstyles.csl+json',
];

/** Addresses of files. */
export const FILES = [
  {
    id: 'table',
    path: '/{index}/tables/{file}',
    query: ['cities', 'edition', 'for'],
    gives: ['text/csv', 'application/json'],
    example: `${INDEX}/tables/cities.json`,
  },
  {
    id: 'view',
    path: '/{index}/views/{file}',
    query: [
      ...['cities', 'weights', ...EVIDENCE_PARAMETERS],
      ...['country', 'unit', 'coverage', 'sort', 'order', 'from', 'to', 'vary', 'first', 'for'],
    ] as readonly ParameterKey[],
    gives: ['text/csv', 'application/json'],
    example: `${INDEX}/views/gaps.csv?${PAIR}&weights=culture-10,talent-20,ecosystem-30,capital-40`,
  },
  {
    id: 'pack',
    path: '/{index}/pack.zip',
    query: ['edition'],
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
    query: ['drivers', 'vary', 'first', 'for'],
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
