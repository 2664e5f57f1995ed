import { requireRole } from '../access/identity';
import { draftPath } from '../address/import-paths';
import { AppError } from '../errors/app-error';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { importDraft, readDraft } from '../jobs/drafts';
import { log } from '../operations/log';
import type { DraftAddress } from './answer-draft';
import { answeringImport } from './form-answer';
import { requireFreshPreview } from './fresh-preview';

/** The field that says which edition someone has seen and wants published. */
export const EDITION_FIELD = 'edition';

/** Imports a draft and publishes what its preview has shown, and nothing else. */
export function answerPublish(
  request: Request,
  { locale, draft: id }: DraftAddress,
): Promise<Response> {
  return answeringImport(request, locale, id, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const seen = (await readWritingForm(request, [EDITION_FIELD, 'seen'])).get(EDITION_FIELD);
    const draft = await readDraft(id);
    if (draft.state.preview?.hash !== seen) {
      throw new AppError('draft-step', `not the edition of the preview: ${seen}`);
    }
    await requireFreshPreview(draft, request);
    await importDraft(id, who);
    log().info({ event: 'import', did: 'publish', draft: id, edition: seen, by: who }, 'publish');
    return seeOther(draftPath(locale, id));
  });
}
