import type { EVIDENCE_KINDS, NodeRow, POLARITIES, STAGES, WITNESSES } from '../../pack/tables';
import type { ColumnKey } from './column-keys';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Given<Value> = Exclude<Value, null>;

/** The rows of the sheet on the method, beside the parameters. */
export type MethodKey =
  | 'title'
  | 'subject'
  | 'description'
  | 'edition'
  | 'published'
  | 'framework'
  | 'hash'
  | 'packHash'
  | 'licence'
  | 'contributors'
  | 'page'
  | 'data'
  | 'verify';

/** Parameters of the method, each with a field of the index's own row. */
export type ParameterKey =
  | 'coverage'
  | 'thinIndicators'
  | 'thinWeight'
  | 'verdict'
  | 'draws'
  | 'seed'
  | 'spread'
  | 'period';

/** Everything that a workbook says beside its data, in one language. */
export type WorkbookWords = {
  readonly sheets: Words<
    'scores' | 'indicators' | 'observations' | 'evidence' | 'sources' | 'method'
  >;
  readonly columns: Words<ColumnKey>;
  readonly answers: Words<'yes' | 'no'>;
  readonly nodes: Words<NodeRow['kind']>;
  readonly roles: Words<Given<NodeRow['role']>>;
  readonly scales: Words<Given<NodeRow['scale']>>;
  readonly directions: Words<'more' | 'less'>;
  readonly scalings: Words<Given<NodeRow['normalisation']>>;
  readonly transforms: Words<Given<NodeRow['transform']>>;
  readonly means: Words<Given<NodeRow['aggregation']>>;
  readonly kinds: Words<(typeof EVIDENCE_KINDS)[number]>;
  readonly stages: Words<(typeof STAGES)[number]>;
  readonly witnesses: Words<(typeof WITNESSES)[number]>;
  readonly polarities: Words<(typeof POLARITIES)[number]>;
  /** Between several things in one cell. */
  readonly separator: string;
  readonly method: Words<MethodKey>;
  readonly parameters: Words<ParameterKey>;
  readonly latest: string;
  /** How the edition is checked, as a sentence. */
  readonly howToVerify: string;
};
