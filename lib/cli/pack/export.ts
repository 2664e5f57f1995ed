import { requireCurrentDatabase } from '../../../prisma/require-current';
import { openReadClient, type ReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { currentEdition, type EditionInfo, findEdition } from '../../db/editions';
import { listIndexes } from '../../db/indexes';
import { readPackVersion } from '../../db/pack-version';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import { writePack } from '../../pack';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { isFree, isZip, writeTarget } from './write-target';

/** `pack export`: writes the pack of an edition into a new or empty folder, or into a new zip. */
export async function exportPack(args: PackArguments): Promise<CommandResult> {
  const t = translator(args.locale, 'cli');
  const [target] = args.words;
  if (target === undefined) return refusal(args);
  if (!isFree(target)) {
    const key = isZip(target) ? 'pack.fileThere' : 'pack.folderNotEmpty';
    return refusal(args, t(key, { folder: target }));
  }
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const db = openReadClient(file);
  try {
    return await exportFrom(db, target, args);
  } finally {
    await db.$disconnect();
  }
}

async function exportFrom(
  db: ReadClient,
  target: string,
  args: PackArguments,
): Promise<CommandResult> {
  const t = translator(args.locale, 'cli');
  const slugs = (await listIndexes(db)).map(({ slug }) => slug);
  const edition = await chosenEdition(db, slugs, args.options);
  if (edition === null) {
    return refusal(args, t('pack.indexUnknown', { indexes: slugs.join(', ') }));
  }
  const { pack, details } = await readPackVersion(db, edition.packVersionId);
  const { hash, label } = edition;
  const files = writePack(pack, details, hash);
  writeTarget(target, files);
  if (args.json) {
    return jsonAnswer(EXIT.ok, { target, files: [...files.keys()], edition: hash, label });
  }
  return answer(EXIT.ok, [
    t('pack.exported', { files: files.size, folder: target, edition: label }),
  ]);
}

/** The edition that was named, or the current one of the index that was named, or of the only one. */
async function chosenEdition(
  db: ReadClient,
  slugs: readonly string[],
  { index, edition }: PackArguments['options'],
): Promise<EditionInfo | null> {
  if (edition !== undefined) {
    const found = await findEdition(db, edition, index ?? null);
    if (found === null) throw new AppError('edition-unknown', edition, { edition });
    return found;
  }
  const [only, ...others] = slugs;
  const slug = index ?? (others.length === 0 ? only : undefined);
  return slug === undefined ? null : currentEdition(db, slug);
}
