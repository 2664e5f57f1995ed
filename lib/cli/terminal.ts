import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { toAppError } from '../errors/app-error';
import type { setupMessages } from '../i18n/messages/en/cli/setup';
import { type MessageValues, type Translator, translator } from '../i18n/translator';
import type { Locale } from '../text/localized';

/** Prints one of the sentences of set-up in the language of the terminal. */
export type Say = (key: keyof typeof setupMessages, values?: MessageValues) => void;

const SETTINGS_FILE = '.env';

/**
 * Runs a command: reads the settings file, and turns an error with a code into its sentence and
 * exit code 1. Other errors are faults of the program and keep their stack.
 */
export async function runCommand(command: (say: Say) => Promise<void>): Promise<void> {
  const locale = terminalLocale();
  process.stdout.on('error', leaveReaderGone);
  try {
    // What the caller has set goes before what the file says.
    if (existsSync(SETTINGS_FILE)) loadEnvFile(SETTINGS_FILE);
    await command(sayIn(translator(locale, 'cli')));
  } catch (thrown) {
    const { code, values } = toAppError(thrown);
    if (code === 'internal') throw thrown;
    console.error(translator(locale, 'errors')(code, values));
    process.exitCode = 1;
  }
}

/** Whoever reads the output (`| head`) may have seen enough: the work goes on to its end, untold. */
function leaveReaderGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The language that the terminal speaks: Node takes it from LC_ALL, LC_MESSAGES or LANG. */
export function terminalLocale(): Locale {
  const tag = Intl.DateTimeFormat().resolvedOptions().locale;
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function sayIn(t: Translator<'cli'>): Say {
  return (key, values) => console.log(t(`setup.${key}`, values));
}
