import { requireRole } from '../access/identity';
import { draftPath } from '../address/import-paths';
import { isAppError } from '../errors/app-error';
import { seeOther } from '../http/form-answer';
import { createDraft } from '../jobs/create-draft';
import type { Draft } from '../jobs/draft';
import { checkDraft, proposeDraft } from '../jobs/drafts';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';
import { readUploadForm } from './read-upload-form';

/** Keeps the file that an editor brings, begins to read it, and leads on to its draft. */
export function answerUpload(request: Request, locale: Locale): Promise<Response> {
  return answeringImport(request, locale, null, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const draft = await readUploadForm(request, (pieces, name) => createDraft(pieces, name, who));
    const { id, kind, bytes, hash } = draft;
    log().info({ event: 'import', did: 'brought', draft: id, kind, bytes, hash, by: who }, 'draft');
    await begin(draft);
    return seeOther(draftPath(locale, id));
  });
}

/** What comes first needs nobody's word; where it has to wait, the draft's page has a button. */
async function begin({ id, kind }: Draft): Promise<void> {
  try {
    await (kind === 'pack' ? checkDraft(id) : proposeDraft(id));
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== 'import-queue-full') throw thrown;
  }
}
