import { z } from 'zod';
import { indexesPath, openApiPath } from '../address/api-paths';
import { MOST_PER_PAGE } from '../address/parse-paging';
import examples from './examples.json';
import { OPERATIONS, type OperationId, pathParameters } from './operations';
import { nameOfParameter, type ParameterKey } from './parameters';

/** An address as the page tells of it. */
export type OperationView = {
  readonly id: OperationId;
  readonly path: string;
  readonly parameters: readonly {
    readonly key: ParameterKey;
    readonly name: string;
    readonly isRequired: boolean;
  }[];
  readonly exampleAddress: string;
  /** An answer in JSON, its lists cut short; null: it gives a file. */
  readonly answer: string | null;
  readonly mediaTypes: readonly string[];
};

export type ApiPageView = {
  readonly documentPath: string;
  readonly mostPerPage: number;
  readonly answers: readonly OperationView[];
  readonly files: readonly OperationView[];
};

const EXAMPLES: Readonly<Record<string, unknown>> = examples;

/** The API as a person reads it; the same for every site. */
export function apiPageView(): ApiPageView {
  const views = OPERATIONS.map(operationView);
  return {
    documentPath: openApiPath(),
    mostPerPage: MOST_PER_PAGE,
    answers: views.filter(({ answer }) => answer !== null),
    files: views.filter(({ answer }) => answer === null),
  };
}

function operationView(operation: (typeof OPERATIONS)[number]): OperationView {
  const { id, path, query, required = [], gives, example } = operation;
  const inPath = pathParameters(path);
  const isJson = gives instanceof z.ZodType;
  return {
    id,
    path: `${indexesPath()}${path}`,
    parameters: [...inPath, ...query].map((key) => ({
      key,
      name: nameOfParameter(key),
      isRequired: inPath.includes(key) || required.includes(key),
    })),
    exampleAddress: `${indexesPath()}${example}`,
    answer: isJson ? JSON.stringify(EXAMPLES[id], null, 2) : null,
    mediaTypes: isJson ? ['application/json'] : (gives as readonly string[]),
  };
}
