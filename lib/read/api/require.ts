import { readClient } from '../../db/client';
import { currentEdition, type EditionInfo } from '../../db/editions';
import { AppError } from '../../errors/app-error';
import { type Base, readBase } from '../base';

/** The base of an index. @throws AppError `not-found` where nothing is published of that name. */
export async function requireBase(index: string): Promise<Base> {
  return found(await readBase(index), index);
}

/** The current edition of an index. @throws AppError `not-found`, as above. */
export async function requireEdition(index: string): Promise<EditionInfo> {
  return found(await currentEdition(readClient(), index), index);
}

function found<Value>(value: Value | null, index: string): Value {
  if (value === null) throw new AppError('not-found', `no index ${index}`);
  return value;
}
