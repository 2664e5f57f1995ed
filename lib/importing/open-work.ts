import { AppError } from '../errors/app-error';
import { taskOf } from '../jobs/draft-state';
import { readDraft, readProposal } from '../jobs/drafts';
import type { ProposalReport } from '../jobs/task-files';
import { readWorkedMapping, type WorkedMapping } from '../jobs/worked-mapping';

/** The mapping that someone is at, and what was proposed. */
export type OpenWork = { readonly worked: WorkedMapping; readonly proposal: ProposalReport };

/**
 * The mapping of a draft that may be changed now.
 *
 * @throws AppError `draft-step` while a task is under way, after publishing, and before a proposal;
 * `draft-unknown`
 */
export async function openWork(draft: string): Promise<OpenWork> {
  await requireIdle(draft);
  const worked = readWorkedMapping(draft);
  const proposal = readProposal(draft);
  if (worked === null || proposal === null) {
    throw new AppError('draft-step', `draft ${draft} has no proposal`, { at: 'uploaded' });
  }
  return { worked, proposal };
}

/** @throws AppError `draft-step` while a task is under way, and after publishing; `draft-unknown` */
export async function requireIdle(draft: string): Promise<void> {
  const { state } = await readDraft(draft);
  if (taskOf(state) === null && state.at !== 'published') return;
  throw new AppError('draft-step', `mapping of a draft that is ${state.at}`, { at: state.at });
}
