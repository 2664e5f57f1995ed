import { parseArgs } from 'node:util';
import { toAppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import { isLocale, type Locale } from '../../text/localized';
import { check } from './check';
import { checkSourceCopy } from './check-source';
import {
  type CommandResult,
  type PackArguments,
  type PackCommand,
  refusal,
  VALUE_OPTIONS,
  type ValueOption,
} from './command';
import { describePack } from './describe';
import { newPack } from './new';

const COMMANDS: ReadonlyMap<string, PackCommand> = new Map<string, PackCommand>([
  ['check', check],
  ['check-source', checkSourceCopy],
  ['describe', describePack],
  ['new', newPack],
  // These need the database; the others work before it is set up.
  ['preview', async (args) => (await import('./preview')).previewPack(args)],
  ['import', async (args) => (await import('./import')).importCommand(args)],
  ['undo', async (args) => (await import('./undo')).undoCommand(args)],
  ['log', async (args) => (await import('./log')).logCommand(args)],
  ['compare', async (args) => (await import('./compare')).compareCommand(args)],
  ['export', async (args) => (await import('./export')).exportPack(args)],
]);

/**
 * Runs one command of `npm run pack`.
 *
 * @param words the command line after the program's name
 * @param terminalLocale the language to speak where none is asked for
 */
export async function runPackCommand(
  words: readonly string[],
  terminalLocale: Locale,
): Promise<CommandResult> {
  const parsed = parseWords(words, terminalLocale);
  const command = parsed === null ? undefined : COMMANDS.get(parsed.name);
  if (parsed === null || command === undefined) {
    return refusal(parsed?.args ?? { json: words.includes('--json'), locale: terminalLocale });
  }
  try {
    return await command(parsed.args);
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    if (code === 'internal') throw thrown;
    return refusal(parsed.args, translator(parsed.args.locale, 'errors')(code, values), code);
  }
}

const VALUE_OPTION_TYPES = Object.fromEntries(
  VALUE_OPTIONS.map((name) => [name, { type: 'string' }]),
) as Record<ValueOption, { type: 'string' }>;

type ParsedWords = { readonly name: string; readonly args: PackArguments };

/** Null: an unknown option, or an option without its value. */
function parseWords(words: readonly string[], terminalLocale: Locale): ParsedWords | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, ...VALUE_OPTION_TYPES },
    });
    const [name = '', ...rest] = positionals;
    const { json = false, ...options } = values;
    const { lang: locale = terminalLocale } = options;
    if (!isLocale(locale)) return null;
    return { name, args: { words: rest, locale, json, options } };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
