import { signInPath } from '../address/access-paths';
import { hasAdmin } from '../db/access';
import { openReadClient } from '../db/client';
import { type Environment, publicOrigin } from '../env';
import { toAppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import type { Locale } from '../text/localized';
import { makeFirstToken } from '../write/tokens';
import { COMMAND_PATIENCE, openWriter } from '../write/writer';

/**
 * The lines by which whoever starts a server on which nobody may write yet learns how to sign in.
 * They are for the eyes at the console: no line of the log holds the token.
 */
export async function firstTokenLines(
  file: string,
  settings: Environment,
  locale: Locale,
): Promise<readonly string[]> {
  const now = new Date().toISOString();
  if (settings.FULCRUM_WRITES === 'off' || (await isThereAnAdmin(file, now))) return [];
  const t = translator(locale, 'cli');
  try {
    const once = await newFirstToken(file, now);
    const origin = publicOrigin(settings);
    return [
      t('access.first'),
      `  ${origin}${signInPath(locale, { once })}`,
      t('access.firstToken', { page: origin + signInPath(locale) }),
      `  ${once}`,
    ];
  } catch (thrown) {
    // Readers need none of this.
    if (toAppError(thrown).code !== 'database-busy') throw thrown;
    return [t('access.later')];
  }
}

async function isThereAnAdmin(file: string, now: string): Promise<boolean> {
  const db = openReadClient(file);
  return hasAdmin(db, now).finally(() => db.$disconnect());
}

async function newFirstToken(file: string, now: string): Promise<string> {
  const writer = await openWriter(file, COMMAND_PATIENCE);
  return makeFirstToken(writer, now).finally(() => writer.close());
}
