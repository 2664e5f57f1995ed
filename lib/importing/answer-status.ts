import { requireRole } from '../access/identity';
import { statusOf } from '../errors/app-error';
import { packError } from '../errors/pack-error';
import { answering } from '../http/problem';
import { readCheck, readDraft } from '../jobs/drafts';
import { taskView } from '../read/import-progress';
import type { DraftAddress } from './answer-draft';

/**
 * Tells an editor where a draft stands: its state, how far its task is, with the text of the page,
 * and what it was refused for by its last check, as a request would be.
 */
export function answerDraftStatus(
  request: Request,
  { locale, draft: id }: DraftAddress,
): Promise<Response> {
  return answering(request, async () => {
    await requireRole(request, 'editor');
    const { state, changedAt } = await readDraft(id);
    const refused = refusalOf(id);
    const status = { at: state.at, changedAt, running: taskView(state, locale), refused };
    return Response.json(status, { headers: { 'Cache-Control': 'no-store' } });
  });
}

function refusalOf(draft: string) {
  const { faults = [] } = readCheck(draft) ?? {};
  if (faults.length === 0) return null;
  const { code } = packError(faults);
  return { status: statusOf(code), code, faults: faults.length };
}
