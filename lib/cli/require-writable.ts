import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../errors/app-error';

/** @throws AppError `folder-unwritable`, before a program fails half-way in its own words. */
export function requireWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (thrown) {
    const path = resolve(folder);
    throw new AppError('folder-unwritable', `${path} is read-only`, { folder: path }, thrown);
  }
}
