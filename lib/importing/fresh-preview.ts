import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { AppError } from '../errors/app-error';
import type { Draft } from '../jobs/draft';

/** Whether what a preview compared with is still what readers see; there is none: nothing to say. */
export async function isPreviewFresh({ state: { preview } }: Draft): Promise<boolean> {
  if (preview === null) return true;
  const current = await currentEdition(readClient(), preview.index);
  return (current?.hash ?? null) === (preview.current?.hash ?? null);
}

/** @throws AppError `preview-stale` where the index was changed since its preview */
export async function requireFreshPreview(draft: Draft): Promise<void> {
  if (!(await isPreviewFresh(draft))) {
    throw new AppError('preview-stale', `draft ${draft.id}: the index has changed since`);
  }
}
