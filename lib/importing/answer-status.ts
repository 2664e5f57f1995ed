import { requireRole } from '../access/identity';
import { answering } from '../http/problem';
import { readDraft } from '../jobs/drafts';
import { taskView } from '../read/import-progress';
import type { DraftAddress } from './answer-draft';

/**
 * Tells an editor where a draft stands: its state, and how far its task is, with the text of the
 * page.
 */
export function answerDraftStatus(
  request: Request,
  { locale, draft: id }: DraftAddress,
): Promise<Response> {
  return answering(request, async () => {
    await requireRole(request, 'editor');
    const { state, changedAt } = await readDraft(id);
    const status = { at: state.at, changedAt, running: taskView(state, locale) };
    return Response.json(status, { headers: { 'Cache-Control': 'no-store' } });
  });
}
