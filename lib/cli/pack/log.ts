import { requireCurrentDatabase } from '../../../prisma/require-current';
import { openReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { type ImportLogEntry, listImports } from '../../db/import-log';
import { listIndexes } from '../../db/indexes';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import type { Locale } from '../../text/localized';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { changeCountLines } from './show-changes';

type Logged = ImportLogEntry & { readonly index: string };

/** `pack log`: who imported what into an index, or into each, and what it changed; newest first. */
export async function logCommand(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json, options } = args;
  if (words.length > 0) return refusal(args);
  const entries = await loggedImports(options.index);
  if (json) return jsonAnswer(EXIT.ok, { imports: entries });
  return answer(
    EXIT.ok,
    entries.flatMap((entry) => entryLines(entry, locale)),
  );
}

async function loggedImports(index: string | undefined): Promise<readonly Logged[]> {
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const db = openReadClient(file);
  try {
    const known = (await listIndexes(db)).map(({ slug }) => slug);
    if (index !== undefined && !known.includes(index)) {
      throw new AppError('index-unknown', index, { index });
    }
    const lists = await Promise.all(
      (index === undefined ? known : [index]).map(async (slug) =>
        (await listImports(db, slug)).map((entry) => ({ index: slug, ...entry })),
      ),
    );
    return lists.flat().toSorted((a, b) => b.importedAt.localeCompare(a.importedAt));
  } finally {
    await db.$disconnect();
  }
}

function entryLines(entry: Logged, locale: Locale): readonly string[] {
  const t = translator(locale, 'cli');
  const { importedAt, importedBy, index, file, packHash, outcome, edition, changes } = entry;
  const values = { at: importedAt, who: importedBy, index, file, edition: edition?.label ?? '–' };
  return [
    t(`pack.log.${outcome}`, values),
    `  ${t('pack.log.hash', { hash: packHash })}`,
    ...(changes === null ? [] : changeCountLines(changes, locale).map((line) => `  ${line}`)),
  ];
}
