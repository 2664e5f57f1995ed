import { statSync } from 'node:fs';
import { AppError } from '../errors/app-error';
import type { Extended } from '../pack/descriptor-schema';
import type { ExtendedEdition } from '../pack/extend-tables';
import { extendedBy } from '../pack/read-descriptor';
import { type ReadPack, readPack } from '../pack/read-pack';
import type { ReadFiles } from './pack-files';
import type { PackLimits } from './pack-limits';
import { readFolder } from './read-folder';
import { readZip } from './read-zip';

/**
 * Reads the files of a pack from where it lies, a folder or a zip.
 *
 * @throws AppError `file-unreadable`
 */
export async function readFilesAt(path: string, limits: PackLimits): Promise<ReadFiles> {
  try {
    const isFolder = statSync(path).isDirectory();
    return isFolder ? readFolder(path, limits) : await readZip(path, limits);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'syscall' in thrown)) throw thrown;
    throw new AppError('file-unreadable', `read ${path}`, { file: path }, thrown);
  }
}

/**
 * Reads and checks the pack in a folder or a zip.
 *
 * @throws AppError `file-unreadable`
 */
export async function readPackAt(
  path: string,
  limits: PackLimits,
  find?: FindEdition,
): Promise<ReadPack> {
  return readPackFrom(await readFilesAt(path, limits), limits, find);
}

/** Finds the edition that a pack extends; null: there is none. */
export type FindEdition = (extended: Extended) => Promise<ExtendedEdition | null>;

/**
 * Checks the pack that the files make, if they could be had.
 *
 * @param find asked for the edition where the pack extends an index; without it, none is found
 */
export async function readPackFrom(
  read: ReadFiles,
  limits: PackLimits,
  find?: FindEdition,
): Promise<ReadPack> {
  const { files, faults, warnings } = read;
  if (files === null) return { pack: null, details: null, faults, warnings };
  const extended = find === undefined ? null : extendedBy(files);
  const edition = extended === null ? null : ((await find?.(extended)) ?? null);
  const reading = readPack(files, limits, edition);
  return { ...reading, warnings: [...warnings, ...reading.warnings] };
}
