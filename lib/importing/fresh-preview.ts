import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import type { Draft } from '../jobs/draft';
import { requireCurrent, staleError } from './require-current';

/** Stands for the edition of an index that there is not yet. */
const NONE = '';

/** Whether what a preview compared with is still what readers see; there is none: nothing to say. */
export async function isPreviewFresh({ state: { preview } }: Draft): Promise<boolean> {
  if (preview === null) return true;
  const current = await currentEdition(readClient(), preview.index);
  return (current?.hash ?? null) === (preview.current?.hash ?? null);
}

/** @throws AppError `preview-stale` where the index was changed since its preview */
export async function requireFreshPreview({ state }: Draft, request: Request): Promise<void> {
  if (state.preview === null) return;
  const { index, current: seen } = state.preview;
  const now = (await currentEdition(readClient(), index))?.hash ?? NONE;
  if (now !== (seen?.hash ?? NONE)) throw staleError('preview-stale', seen?.hash ?? NONE, now);
  requireCurrent(request, 'preview-stale', now);
}
