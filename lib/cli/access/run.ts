import { parseArgs } from 'node:util';
import { toAppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import { isLocale, type Locale } from '../../text/localized';
import { answer, type CommandResult, EXIT, jsonAnswer } from '../pack/command';
import { type AccessArguments, createToken, listAllTokens, revoke } from './commands';

const COMMANDS: ReadonlyMap<string, (args: AccessArguments) => Promise<CommandResult | null>> =
  new Map([
    ['list', listAllTokens],
    ['create', createToken],
    ['revoke', revoke],
  ]);

/**
 * Runs one command of `npm run access`. Ends with 1 where the tokens don't allow it (a name that
 * is taken, or unknown), with 2 where it can't be run as it was called.
 *
 * @param words the command line after the program's name
 */
export async function runAccessCommand(
  words: readonly string[],
  terminalLocale: Locale,
): Promise<CommandResult> {
  const parsed = parseWords(words, terminalLocale);
  const isJson = words.includes('--json');
  const locale = parsed?.args.locale ?? terminalLocale;
  try {
    const result = parsed === null ? null : await COMMANDS.get(parsed.name)?.(parsed.args);
    const usage = translator(locale, 'cli')('access.usage');
    return result ?? told(EXIT.usage, 'usage', usage, isJson);
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    if (code === 'internal') throw thrown;
    const exitCode = code.startsWith('token-') ? EXIT.faults : EXIT.usage;
    return told(exitCode, code, translator(locale, 'errors')(code, values), isJson);
  }
}

function told(exitCode: CommandResult['exitCode'], code: string, message: string, isJson: boolean) {
  return isJson ? jsonAnswer(exitCode, { code, message }) : answer(exitCode, [message]);
}

type ParsedWords = { readonly name: string; readonly args: AccessArguments };

/** Null: an unknown option, or an option without its value. */
function parseWords(words: readonly string[], terminalLocale: Locale): ParsedWords | null {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, name: text, role: text, days: text, lang: text },
    });
    const [name = '', ...rest] = positionals;
    const { json = false, lang: locale = terminalLocale, ...options } = values;
    if (!isLocale(locale) || rest.length > 0) return null;
    return { name, args: { json, locale, ...options } };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
