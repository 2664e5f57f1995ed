import { readdir, readFile } from 'node:fs/promises';

type ProcessStatus = { readonly id: number; readonly parent: number; readonly kilobytes: number };

/**
 * The memory that a process and all below it hold for themselves, in bytes: pages of files, such
 * as the program's own, are shared among them and left out.
 *
 * @returns null where the system does not tell (it is Linux that has /proc)
 */
export async function memoryOfTree(root: number): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(readStatus))).flatMap((status) => status ?? []);
  const inTree = new Set([root]);
  // A child has mostly a higher number than its parent, but numbers begin anew.
  for (let before = 0; before < inTree.size; ) {
    before = inTree.size;
    for (const { id, parent } of all) if (inTree.has(parent)) inTree.add(id);
  }
  const kilobytes = all.map((one) => (inTree.has(one.id) ? one.kilobytes : 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

async function readStatus(name: string): Promise<ProcessStatus | null> {
  try {
    const text = await readFile(`/proc/${name}/status`, 'utf8');
    const field = (key: string) =>
      Number(text.match(new RegExp(`^${key}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
    return {
      id: Number(name),
      parent: field('PPid'),
      kilobytes: field('RssAnon') + field('RssShmem'),
    };
  } catch {
    return null;
  }
}
