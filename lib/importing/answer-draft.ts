import { requireRole } from '../access/identity';
import { draftPath, importPath } from '../address/import-paths';
import { seeOther } from '../http/form-answer';
import { cancelDraft, checkDraft, previewDraft, proposeDraft, removeDraft } from '../jobs/drafts';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';

/** A draft's page and its language, as the address of a form has them. */
export type DraftAddress = { readonly locale: Locale; readonly draft: string };

/** The buttons that only ask for something to be done with a draft. */
export type SimpleAction = 'propose' | 'check' | 'preview' | 'cancel' | 'remove';

const DO: Readonly<Record<SimpleAction, (id: string) => Promise<unknown>>> = {
  propose: proposeDraft,
  check: checkDraft,
  preview: previewDraft,
  cancel: cancelDraft,
  remove: removeDraft,
};

/** Does what a button of a draft's page asks for, and leads back to the page. */
export function answerDraftAction(
  request: Request,
  { locale, draft }: DraftAddress,
  action: SimpleAction,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    const { name: who } = await requireRole(request, 'editor');
    await DO[action](draft);
    log().info({ event: 'import', did: action, draft, by: who }, `draft: ${action}`);
    return seeOther(action === 'remove' ? importPath(locale) : draftPath(locale, draft));
  });
}
