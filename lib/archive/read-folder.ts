import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { type Fault, faultAt } from '../pack/fault';
import { isPackFile, type ReadFiles } from './pack-files';
import type { ArchiveLimits } from './pack-limits';

const MEGABYTE = 1_000_000;

/**
 * Reads the files of a pack from a folder, by the rules of a zip: links may not lead out of it, and
 * it is no larger than the limits allow. Files that are no part of a pack are left alone.
 *
 * @throws Error as Node has it, if the folder or a file can't be read.
 */
export function readFolder(folder: string, limits: ArchiveLimits): ReadFiles {
  const name = basename(folder);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.length > limits.entries) {
    const values = { count: entries.length, most: limits.entries };
    return faulty([faultAt({ file: name }, 'archiveCount', values)]);
  }
  const links = entries.filter((entry) => entry.isSymbolicLink());
  const faults = links
    .filter((link) => !staysWithin(folder, link))
    .map((link) => faultAt({ file: pathOf(folder, link) }, 'archiveLink'));
  if (faults.length > 0) return faulty(faults);
  const paths = entries
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isFile(fullPath(entry))))
    .map((entry) => pathOf(folder, entry))
    .filter(isPackFile)
    .toSorted();
  const files = readAll(folder, paths, limits.bytes);
  if (files !== null) return { files, faults: [], warnings: [] };
  return faulty([faultAt({ file: name }, 'archiveSize', { most: limits.bytes / MEGABYTE })]);
}

/** Null: together they are over the limit, and the rest was not read. */
function readAll(folder: string, paths: readonly string[], most: number) {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const path of paths) {
    const file = join(folder, path);
    if (bytes + statSync(file).size > most) return null;
    const content = readFileSync(file);
    bytes += content.byteLength;
    files.set(path, content);
  }
  return bytes > most ? null : files;
}

/** Whether a link leads to a place in the folder; one that leads nowhere does not. */
function staysWithin(folder: string, link: Dirent): boolean {
  try {
    const target = relative(realpathSync(folder), realpathSync(fullPath(link)));
    return target !== '..' && !target.startsWith(`..${sep}`) && !isAbsolute(target);
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  return statSync(path).isFile();
}

function fullPath({ parentPath, name }: Dirent): string {
  return join(parentPath, name);
}

function pathOf(folder: string, entry: Dirent): string {
  return relative(folder, fullPath(entry)).replaceAll(sep, '/');
}

function faulty(faults: readonly Fault[]): ReadFiles {
  return { files: null, faults, warnings: [] };
}
