import { setPriority } from 'node:os';
import { requireCurrentDatabase } from '../../prisma/require-current';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { toAppError } from '../errors/app-error';
import type { UndoMessage } from '../jobs/run-undo';
import { undoImport } from '../write/undo-import';

/*
 * The program in which a server goes back to an earlier edition, so that its pages stay quick
 * meanwhile. It speaks by one message.
 */

const BEHIND_PAGES = 5;

const [index = '', to = '', who = ''] = process.argv.slice(2);

try {
  setPriority(BEHIND_PAGES);
} catch {
  // As a system may have it: then it is as urgent as the pages.
}

process.send?.(await outcome(), () => process.exit());

async function outcome(): Promise<UndoMessage> {
  try {
    const file = databaseFile(environment().DATABASE_URL);
    requireCurrentDatabase(file);
    const now = new Date().toISOString();
    return { type: 'done', result: await undoImport({ databaseFile: file, index, to, who, now }) };
  } catch (thrown) {
    const { code, values, message, stack = message } = toAppError(thrown);
    if (code === 'internal') console.error(stack);
    return { type: 'failed', error: { code, values } };
  }
}
