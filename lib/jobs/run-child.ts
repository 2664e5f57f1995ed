import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { environmentOfChild } from '../env';
import { type Program, programWords } from './programs';

/** How long a process that was told to stop may take before it is killed, which does no harm either. */
const GRACE_MILLISECONDS = 5000;
const LONGEST_NOTE = 4000;

/**
 * A child lets its memory grow by a fifth at a time, and gathers young objects before they are many:
 * some more work for much less room (decision 037).
 */
export const CHILD_FLAGS: readonly string[] = [
  '--heap-growing-percent=20',
  '--max-semi-space-size=8',
];

/** How a process ended. */
export type ChildEnd = {
  /** Its exit code, or the signal that ended it. */
  readonly by: string | number;
  /** The end of what it wrote on its standard error. */
  readonly notes: string;
};

/**
 * Runs one of the programs of lib/cli in a process of its own, which speaks by messages.
 *
 * @param signal aborted: the process is told to stop, and killed if it does not
 */
export async function runChild<Message>(
  program: Program,
  words: readonly string[],
  onMessage: (message: Message) => void,
  signal: AbortSignal,
): Promise<ChildEnd> {
  const child = start(program, words);
  const notes = notesOf(child);
  child.on('message', onMessage);
  const unhear = stopOnAbort(child, signal);
  try {
    // The last messages are there when the channel has been closed, too.
    const [code, by] = await once(child, 'close');
    return { by: by ?? code, notes: notes() };
  } finally {
    unhear();
  }
}

function start(program: Program, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...CHILD_FLAGS, ...programWords(program), ...words], {
    // Its errors are kept for the log; what it has to say comes as messages.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environmentOfChild({}),
  });
}

function notesOf(child: ChildProcess): () => string {
  let notes = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    notes = (notes + piece).slice(-LONGEST_NOTE);
  });
  return () => notes.trim();
}

function stopOnAbort(child: ChildProcess, signal: AbortSignal): () => void {
  let limit: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    limit = setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    signal.removeEventListener('abort', stop);
    clearTimeout(limit);
  };
}
