import { requireCurrentDatabase } from '../../../prisma/require-current';
import { isRole } from '../../access/roles';
import { type AccessToken, daysAfter, tokenState } from '../../access/token-state';
import { listTokens } from '../../db/access';
import { openReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import { translator } from '../../i18n/translator';
import type { Locale } from '../../text/localized';
import { makeToken, revokeToken } from '../../write/tokens';
import { COMMAND_PATIENCE, openWriter, type Writer } from '../../write/writer';
import { answer, type CommandResult, EXIT, jsonAnswer } from '../pack/command';
import { userName } from '../user-name';

/** What a command was asked. */
export type AccessArguments = {
  readonly json: boolean;
  readonly locale: Locale;
  readonly name?: string;
  readonly role?: string;
  readonly days?: string;
};

/** `access list`: every token that was made, without what signs in. */
export async function listAllTokens({ json, locale }: AccessArguments): Promise<CommandResult> {
  const db = openReadClient(currentFile());
  const tokens = await listTokens(db).finally(() => db.$disconnect());
  const now = new Date().toISOString();
  const stated = tokens.map((token) => ({ ...token, state: tokenState(token, now) }));
  if (json) return jsonAnswer(EXIT.ok, stated);
  const t = translator(locale, 'cli');
  if (stated.length === 0) return answer(EXIT.ok, [t('access.none')]);
  return answer(
    EXIT.ok,
    stated.map((token) => lineOf(token, locale)),
  );
}

/** `access create`: makes a token and prints it, once. Null: not as it is called. */
export async function createToken(args: AccessArguments): Promise<CommandResult | null> {
  const { name, role, days = '0', json, locale } = args;
  if (name === undefined || role === undefined || !isRole(role) || !/^\d{1,4}$/.test(days)) {
    return null;
  }
  const now = new Date().toISOString();
  const expiresAt = Number(days) === 0 ? null : daysAfter(now, Number(days));
  const who = `cli: ${userName()}`;
  const made = await writing((writer) => makeToken(writer, { name, role, expiresAt, who, now }));
  if (json) return jsonAnswer(EXIT.ok, { name: made.name, role, expiresAt, token: made.secret });
  return answer(EXIT.ok, [
    translator(locale, 'cli')('access.created', { name: made.name }),
    made.secret,
  ]);
}

/** `access revoke`: for good; its sessions end. */
export async function revoke(args: AccessArguments): Promise<CommandResult | null> {
  const { name, json, locale } = args;
  if (name === undefined) return null;
  await writing((writer) => revokeToken(writer, name, new Date().toISOString()));
  if (json) return jsonAnswer(EXIT.ok, { name, state: 'revoked' });
  return answer(EXIT.ok, [translator(locale, 'cli')('access.revoked', { name })]);
}

function currentFile(): string {
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  return file;
}

async function writing<Result>(work: (writer: Writer) => Promise<Result>): Promise<Result> {
  const writer = await openWriter(currentFile(), COMMAND_PATIENCE);
  return work(writer).finally(() => writer.close());
}

function lineOf(
  token: AccessToken & { readonly state: ReturnType<typeof tokenState> },
  locale: Locale,
): string {
  const t = translator(locale, 'cli');
  const { name, role, state, createdAt, createdBy, lastUsedAt } = token;
  return t('access.line', {
    name,
    role,
    state: t(`access.states.${state}`),
    made: createdAt,
    who: createdBy,
    used: lastUsedAt ?? t('access.never'),
  });
}
