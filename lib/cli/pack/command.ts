import { translator } from '../../i18n/translator';
import type { Locale } from '../../text/localized';

/** How a command ended: all well, faults found, or not to be run as it was called. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** Options with a value; a command takes what concerns it. */
export const VALUE_OPTIONS = [
  'lang',
  'source',
  'index',
  'edition',
  'to',
  'mapping',
  'out',
  'encoding',
  'sheet',
] as const;

export type ValueOption = (typeof VALUE_OPTIONS)[number];

/** What a command was asked. */
export type PackArguments = {
  /** Words after the command's name. */
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly json: boolean;
  readonly options: Readonly<Partial<Record<ValueOption, string>>>;
};

/** What a command answers: nothing is printed before it has ended. */
export type CommandResult = {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  /** For standard output. */
  readonly output: string;
};

/** A command that can't be run as it was called: why, or how it is called. */
export function refusal(
  { json, locale }: Pick<PackArguments, 'json' | 'locale'>,
  sentence: string = translator(locale, 'cli')('pack.usage'),
  code = 'usage',
): CommandResult {
  if (json) return jsonAnswer(EXIT.usage, { code, message: sentence });
  return answer(EXIT.usage, [sentence]);
}

export type PackCommand = (args: PackArguments) => CommandResult | Promise<CommandResult>;

/** A result of plain lines. */
export function answer(
  exitCode: CommandResult['exitCode'],
  lines: readonly string[],
): CommandResult {
  return { exitCode, output: lines.map((line) => `${line}\n`).join('') };
}

/** A result for programs. */
export function jsonAnswer(exitCode: CommandResult['exitCode'], value: unknown): CommandResult {
  return { exitCode, output: `${JSON.stringify(value, null, 2)}\n` };
}
