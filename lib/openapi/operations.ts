import { ANSWERS } from './answer-operations';
import { FILES } from './file-operations';
import type { Operation } from './operation';
import type { ParameterKey } from './parameters';

const ALL = [...ANSWERS, ...FILES] as const;

export type OperationId = (typeof ALL)[number]['id'];

/** Every address of the API. */
export const OPERATIONS: readonly (Operation & { readonly id: OperationId })[] = ALL;

/** What follows in braces in a path, in its order. */
export function pathParameters(path: string): readonly ParameterKey[] {
  return [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name as ParameterKey);
}
