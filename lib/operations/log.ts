import {
  type DestinationStream,
  destination,
  type Logger,
  pino,
  stdSerializers,
  stdTimeFunctions,
} from 'pino';
import { type Environment, environment } from '../env';
import { processWide } from './process-wide';
import { withoutTexts } from './without-texts';

/** The log of this process: one JSON object a line, on the standard output. */
export function log(): Logger {
  return processWide('log', () => {
    // Each line is written when it is said: in order, and none is lost when the process ends.
    const lines = destination({ dest: 1, sync: true });
    return createLog(logLevel(environment(), process.stdout.isTTY), lines);
  });
}

/** A log whose lines go elsewhere, for tests. */
export function createLog(level: string, lines: DestinationStream): Logger {
  return pino(
    {
      level,
      // Neither process id nor host: whatever collects the lines knows where they come from.
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError },
    },
    lines,
  );
}

/** Code, message and stack, of its causes too. */
function serializeError(error: Error) {
  const { message, stack, ...rest } = stdSerializers.err(error);
  return { ...rest, message: withoutTexts(message), stack: withoutTexts(stack) };
}

/**
 * What is logged. On a terminal a person reads, who wants to be told of faults and not of every
 * request; whoever sets LOG_LEVEL gets what it says.
 */
export function logLevel({ LOG_LEVEL }: Pick<Environment, 'LOG_LEVEL'>, isTerminal: boolean) {
  return LOG_LEVEL ?? (isTerminal ? 'warn' : 'info');
}
