import { requireRole } from '../access/identity';
import { importPath } from '../address/import-paths';
import { parseUndoForm, UNDO_FIELDS } from '../address/parse-import';
import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { AppError } from '../errors/app-error';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { runUndo } from '../jobs/run-undo';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';
import { requireCurrent, staleError } from './require-current';

/** Makes an earlier edition current again for an editor, and leads back to the log. */
export function answerUndo(request: Request, locale: Locale): Promise<Response> {
  return answeringImport(request, locale, null, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const { index, from, to } = parseUndoForm(await readWritingForm(request, UNDO_FIELDS));
    const current = await currentEdition(readClient(), index);
    if (current === null) throw new AppError('edition-unknown', index, { edition: index });
    // Whoever pressed the button saw another edition as the current one.
    if (current.hash !== from) throw staleError('undo-stale', from, current.hash);
    requireCurrent(request, 'undo-stale', current.hash);
    const { hash, label } = await runUndo({ index, to, who });
    log().info({ event: 'import', did: 'undone', index, hash, label, by: who }, 'import undone');
    return seeOther(importPath(locale, { undone: index }));
  });
}
