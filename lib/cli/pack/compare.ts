import { existsSync } from 'node:fs';
import { requireCurrentDatabase } from '../../../prisma/require-current';
import { openReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { findEdition } from '../../db/editions';
import { readStoredEdition } from '../../db/scored-edition';
import { editionChanges, type ScoredPack } from '../../edition/edition-changes';
import { scorePack } from '../../edition/score-pack';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import { showReading } from './check';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { readPackArgument } from './pack-folder';
import { changeLines } from './show-changes';

type Side =
  | { readonly scored: ScoredPack; readonly result: null }
  | { readonly scored: null; readonly result: CommandResult };

/** `pack compare`: how two packs or published editions differ; the first is the earlier one. */
export async function compareCommand(args: PackArguments): Promise<CommandResult> {
  const [first, second] = args.words;
  if (first === undefined || second === undefined) return refusal(args);
  const before = await readSide(first, args);
  if (before.scored === null) return before.result;
  const after = await readSide(second, args);
  if (after.scored === null) return after.result;
  const changes = editionChanges(before.scored, after.scored);
  if (args.json) return jsonAnswer(EXIT.ok, changes);
  return answer(EXIT.ok, changeLines(changes, args.locale));
}

/** A pack, if there is a folder or a file of that name; else an edition by its label or hash. */
async function readSide(name: string, args: PackArguments): Promise<Side> {
  if (!existsSync(name)) return { scored: await readEdition(name, args), result: null };
  const reading = await readPackArgument(name);
  const { pack } = reading;
  if (pack === null) {
    return { scored: null, result: showReading(name, reading, args.locale, args.json) };
  }
  return { scored: { pack, scores: scorePack(pack) }, result: null };
}

async function readEdition(name: string, { options }: PackArguments): Promise<ScoredPack> {
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const db = openReadClient(file);
  try {
    const edition = await findEdition(db, name, options.index ?? null);
    if (edition === null) throw new AppError('edition-unknown', name, { edition: name });
    return await readStoredEdition(db, edition);
  } finally {
    await db.$disconnect();
  }
}
