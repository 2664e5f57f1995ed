import { requireRole } from '../access/identity';
import { importPath } from '../address/import-paths';
import { parseUndoForm } from '../address/parse-import';
import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { AppError } from '../errors/app-error';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { runUndo } from '../jobs/run-undo';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { answeringImport } from './form-answer';

/** Makes an earlier edition current again for an editor, and leads back to the log. */
export function answerUndo(request: Request, locale: Locale): Promise<Response> {
  return answeringImport(request, locale, null, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const { index, from, to } = parseUndoForm(await readWritingForm(request));
    const current = await currentEdition(readClient(), index);
    if (current === null) throw new AppError('edition-unknown', index, { edition: index });
    // Whoever pressed the button saw another edition as the current one.
    if (current.hash !== from) throw new AppError('undo-stale', `${index} is at ${current.hash}`);
    const { hash, label } = await runUndo({ index, to, who });
    log().info({ event: 'import', did: 'undone', index, hash, label, by: who }, 'import undone');
    return seeOther(importPath(locale, { undone: index }));
  });
}
