import { DESCRIPTOR_FILE } from '../pack/descriptor-schema';
import { type Fault, faultAt } from '../pack/fault';
import type { PackFiles } from '../pack/read-descriptor';
import { shownName } from './shown-name';

/** What was read of a pack as it was brought. */
export type ReadFiles = {
  /** Null where there is any fault. */
  readonly files: PackFiles | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

const NAMES_SHOWN = 5;

/** Names under which systems lay up what belongs to them. */
const OF_THE_SYSTEM = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file can be part of a pack: the descriptor, or a table. */
export function isPackFile(path: string): boolean {
  return /\.(csv|json)$/i.test(path) && !OF_THE_SYSTEM.test(path);
}

/**
 * The files by their path within the pack. Where everything stands in one folder (as in a zip that
 * was made of a folder), that folder is the pack.
 */
export function filesOfPack(contents: ReadonlyMap<string, Uint8Array>): PackFiles {
  const [first = ''] = contents.keys();
  const folder = first.slice(0, first.indexOf('/') + 1);
  const isOne =
    folder !== '' &&
    contents.has(`${folder}${DESCRIPTOR_FILE}`) &&
    [...contents.keys()].every((path) => path.startsWith(folder));
  if (!isOne) return contents;
  return new Map([...contents].map(([path, content]) => [path.slice(folder.length), content]));
}

/** Says which files were left alone, in one warning. */
export function ignoredFiles(archive: string, names: readonly string[]): readonly Fault[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMES_SHOWN).map(shownName).join(', ');
  const files = names.length > NAMES_SHOWN ? `${shown}, …` : shown;
  return [faultAt({ file: archive }, 'filesIgnored', { count: names.length, files })];
}
