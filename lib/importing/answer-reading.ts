import { requireRole } from '../access/identity';
import { draftPath } from '../address/import-paths';
import { parseReadingForm, READING_FIELDS } from '../address/parse-mapping';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { proposeDraft } from '../jobs/drafts';
import { writeTableReading } from '../jobs/worked-mapping';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';
import { requireIdle } from './open-work';

/** Takes the form that says how a file is to be read, and has it read again. */
export function answerReadingForm(
  request: Request,
  locale: Locale,
  draft: string,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const reading = parseReadingForm(await readWritingForm(request, READING_FIELDS));
    await requireIdle(draft);
    writeTableReading(draft, reading);
    await proposeDraft(draft);
    log().info({ event: 'import', did: 'read-again', draft, by: who }, 'draft: read again');
    return seeOther(draftPath(locale, draft));
  });
}
