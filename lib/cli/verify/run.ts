import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { requireCurrentDatabase } from '../../../prisma/require-current';
import { packLimits } from '../../archive/pack-limits';
import { readFilesAt } from '../../archive/read-pack-at';
import { openReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import { toAppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import {
  type VerifiedEdition,
  verifyCurrentEditions,
  verifyExportedPack,
  verifyNamedEdition,
} from '../../read/verify';
import { isLocale, type Locale } from '../../text/localized';
import { showReading } from '../pack/check';
import { answer, type CommandResult, EXIT, jsonAnswer, refusal } from '../pack/command';
import { editionDifferences, editionLines, packDifferences, packLines } from './show';

/** What a verification prints, and in how many things it found a difference. */
export type VerifyResult = CommandResult & { readonly differences: number };

type VerifyArguments = {
  readonly name: string | null;
  readonly edition: string | null;
  readonly index: string | null;
  readonly json: boolean;
  readonly locale: Locale;
};

/**
 * Runs `npm run verify`.
 *
 * @param words the command line after the program's name
 * @param terminalLocale the language to speak where none is asked for
 */
export async function runVerify(
  words: readonly string[],
  terminalLocale: Locale,
): Promise<VerifyResult> {
  const args = parseWords(words, terminalLocale);
  if (args === null) {
    return refused({ json: words.includes('--json'), locale: terminalLocale });
  }
  try {
    const { name } = args;
    if (name !== null && existsSync(name)) return await verifyPackAt(name, args);
    return await verifyInDatabase(args);
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    if (code === 'internal') throw thrown;
    return refused(args, translator(args.locale, 'errors')(code, values), code);
  }
}

/** Null: an unknown option, an option without its value, or words too many. */
function parseWords(words: readonly string[], terminalLocale: Locale): VerifyArguments | null {
  const value = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, edition: value, index: value, lang: value },
    });
    const { json = false, edition = null, index = null, lang: locale = terminalLocale } = values;
    const [name = null, ...rest] = positionals;
    if (!isLocale(locale) || rest.length > 0) return null;
    // An edition alone is one of the database, however it is written.
    if (name === null) return { name: edition, edition: null, index, json, locale };
    return { name, edition, index, json, locale };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refused(
  args: Pick<VerifyArguments, 'json' | 'locale'>,
  sentence: string = translator(args.locale, 'cli')('verify.usage'),
  code?: string,
): VerifyResult {
  return { ...refusal(args, sentence, code), differences: 0 };
}

async function verifyInDatabase(args: VerifyArguments): Promise<VerifyResult> {
  const { name, index, json, locale } = args;
  // A second name is of a pack, which is not there.
  if (args.edition !== null) return refused(args);
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const db = openReadClient(file);
  try {
    const verified =
      name === null ? await verifyCurrentEditions(db) : [await verifyNamedEdition(db, name, index)];
    return showEditions(verified, json, locale);
  } finally {
    await db.$disconnect();
  }
}

function showEditions(
  verified: readonly VerifiedEdition[],
  json: boolean,
  locale: Locale,
): VerifyResult {
  const differences = verified.reduce((sum, one) => sum + editionDifferences(one), 0);
  const exitCode = differences === 0 ? EXIT.ok : EXIT.faults;
  if (json) {
    const editions = verified.map(({ edition, ...rest }) => {
      const { label, hash: stored } = edition;
      return { ...rest, label, stored };
    });
    return { ...jsonAnswer(exitCode, { differences, editions }), differences };
  }
  const none = [translator(locale, 'cli')('verify.nothingPublished')];
  const lines = verified.flatMap((one) => editionLines(one, locale));
  return { ...answer(exitCode, verified.length === 0 ? none : lines), differences };
}

async function verifyPackAt(path: string, args: VerifyArguments): Promise<VerifyResult> {
  const { edition, json, locale } = args;
  const settings = environment();
  const limits = packLimits(settings);
  const brought = await readFilesAt(path, limits);
  if (brought.files === null) {
    const { faults, warnings } = brought;
    const reading = { pack: null, details: null, faults, warnings };
    return { ...showReading(path, reading, locale, json), differences: faults.length };
  }
  const file = databaseFile(settings.DATABASE_URL);
  const verified = await verifyExportedPack(brought.files, edition, limits, file);
  if (verified.expected === null && verified.faults.length === 0) {
    return refused(args, translator(locale, 'cli')('verify.noEdition', { pack: path }));
  }
  const differences = packDifferences(verified);
  const exitCode = differences === 0 ? EXIT.ok : EXIT.faults;
  if (json)
    return { ...jsonAnswer(exitCode, { pack: path, differences, ...verified }), differences };
  return { ...answer(exitCode, packLines(path, verified, locale)), differences };
}
