import { requireCurrentDatabase } from '../../../prisma/require-current';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import { translator } from '../../i18n/translator';
import { undoImport } from '../../write/undo-import';
import { userName } from '../user-name';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { changeCountLines } from './show-changes';

/** `pack undo`: makes an earlier edition of an index the current one again. */
export async function undoCommand(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json, options } = args;
  const { index, to } = options;
  if (index === undefined || words.length > 0) return refusal(args);
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const result = await undoImport({
    databaseFile: file,
    index,
    to: to ?? null,
    who: userName(),
    now: new Date().toISOString(),
  });
  if (json) return jsonAnswer(EXIT.ok, result);
  const { outcome, label, hash, changes } = result;
  const t = translator(locale, 'cli');
  if (outcome === 'unchanged') {
    return answer(EXIT.ok, [t('setup.importUnchanged', { index, label, hash })]);
  }
  return answer(EXIT.ok, [
    ...(changes === null ? [] : changeCountLines(changes, locale)),
    t('pack.undone', { index, label, hash }),
  ]);
}
