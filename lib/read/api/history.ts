import { resourcePaths } from '../../address/api-paths';
import { readClient } from '../../db/client';
import { listEditions } from '../../db/editions';
import { listImports } from '../../db/import-log';
import {
  type EditionsAnswer,
  editionsAnswer,
  type ImportsAnswer,
  importsAnswer,
} from '../../views/api/history';
import { requireBase, requirePage } from './require';

/** The editions of an index. @throws AppError `not-found` or `bad-request` */
export async function readEditions(index: string, query: URLSearchParams): Promise<EditionsAnswer> {
  const base = await requireBase(index);
  const page = requirePage(resourcePaths(index).editions ?? '', query);
  return editionsAnswer({ ...base, editions: await listEditions(readClient(), index) }, page);
}

/** The log of imports, without who they were by. @throws AppError `not-found` or `bad-request` */
export async function readImports(index: string, query: URLSearchParams): Promise<ImportsAnswer> {
  const base = await requireBase(index);
  const page = requirePage(resourcePaths(index).imports ?? '', query);
  return importsAnswer({ ...base, imports: await listImports(readClient(), index) }, page);
}
