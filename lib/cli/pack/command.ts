import type { Locale } from '../../text/localized';

/** How a command ended: all well, faults found, or not to be run as it was called. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** What a command was asked. */
export type PackArguments = {
  /** Words after the command's name. */
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly json: boolean;
  readonly source: string | null;
  readonly index: string | null;
};

/** What a command answers: nothing is printed before it has ended. */
export type CommandResult = {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  /** For standard output. */
  readonly output: string;
};

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
