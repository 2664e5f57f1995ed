import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireCurrentDatabase } from '../../../prisma/require-current';
import { type ReadClient, readClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { currentEdition, type EditionInfo } from '../../db/editions';
import { listIndexes } from '../../db/indexes';
import { readPackVersion } from '../../db/pack-version';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import { writePack } from '../../pack';
import { answer, type CommandResult, EXIT, jsonAnswer, type PackArguments } from './command';

/** `pack export`: writes the published pack of an index into a new or empty folder. */
export async function exportPack(args: PackArguments): Promise<CommandResult> {
  const t = translator(args.locale, 'cli');
  const [folder] = args.words;
  if (folder === undefined) return answer(EXIT.usage, [t('pack.usage')]);
  if (!isFree(folder)) return answer(EXIT.usage, [t('pack.folderNotEmpty', { folder })]);
  requireCurrentDatabase(databaseFile(environment().DATABASE_URL));
  const db = readClient();
  try {
    return await exportFrom(db, folder, args);
  } finally {
    await db.$disconnect();
  }
}

/** Whether nothing stands where the pack is to be written. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) {
    throw new AppError('folder-unwritable', `${folder} is no folder`, { folder });
  }
  return readdirSync(folder).length === 0;
}

async function exportFrom(
  db: ReadClient,
  folder: string,
  { locale, json, options }: PackArguments,
): Promise<CommandResult> {
  const t = translator(locale, 'cli');
  const slugs = (await listIndexes(db)).map(({ slug }) => slug);
  const edition = await chosenEdition(db, slugs, options.index);
  if (edition === null) {
    return answer(EXIT.usage, [t('pack.indexUnknown', { indexes: slugs.join(', ') })]);
  }
  const { pack, details } = await readPackVersion(db, edition.packVersionId);
  const files = writePack(pack, details);
  writeFiles(folder, files);
  const { hash, label } = edition;
  if (json) return jsonAnswer(EXIT.ok, { folder, files: [...files.keys()], edition: hash });
  return answer(EXIT.ok, [t('pack.exported', { files: files.size, folder, edition: label })]);
}

/** The edition of the index that was named, or of the only one. */
async function chosenEdition(
  db: ReadClient,
  slugs: readonly string[],
  index: string | undefined,
): Promise<EditionInfo | null> {
  const [only, ...others] = slugs;
  const slug = index ?? (others.length === 0 ? only : undefined);
  return slug === undefined ? null : currentEdition(db, slug);
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const [name, content] of files) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (error) {
    throw new AppError('folder-unwritable', `write into ${folder}`, { folder }, error);
  }
}
