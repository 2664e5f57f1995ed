import { rmSync } from 'node:fs';
import { packLimits } from '../archive/pack-limits';
import { environment } from '../env';
import { DRAFT_VERSION, type Draft } from './draft';
import { UPLOADED } from './draft-state';
import {
  draftFolder,
  draftPath,
  makeDraftFolder,
  newDraftId,
  writeDraftJson,
} from './drafts-folder';
import { storeUpload } from './store-upload';

const LONGEST_NAME = 200;

/**
 * Keeps a file that someone brings, as it comes. Nothing in it is looked at yet.
 *
 * @param name as whoever sends it calls it
 * @param who by the name of the token: the log of imports says it
 * @throws AppError `pack-too-large`, `disk-full`, `folder-unwritable`
 */
export async function createDraft(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  who: string,
): Promise<Draft> {
  const id = newDraftId();
  const shown = plainName(name);
  try {
    makeDraftFolder(id);
    const { bytes: most } = packLimits(environment());
    const stored = await storeUpload(pieces, draftPath(id, 'upload'), most);
    const now = new Date().toISOString();
    const draft: Draft = {
      version: DRAFT_VERSION,
      id,
      name: shown,
      kind: /\.zip$/i.test(shown) ? 'pack' : 'table',
      ...stored,
      who,
      createdAt: now,
      changedAt: now,
      importedAt: null,
      state: UPLOADED,
    };
    writeDraftJson(id, 'draft', draft);
    return draft;
  } catch (thrown) {
    rmSync(draftFolder(id), { recursive: true, force: true });
    throw thrown;
  }
}

/** A name without folders and without what no name is made of. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').trim();
  return plain === '' ? 'file' : plain.slice(-LONGEST_NAME);
}
