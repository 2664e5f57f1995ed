import { AppError } from '../errors/app-error';

type Entry = {
  readonly key: string;
  readonly controller: AbortController;
  readonly onAhead: (ahead: number) => void;
  readonly start: () => void;
};

/** Does tasks one after the other; a bounded number wait. */
export class TaskQueue {
  readonly #mostWaiting: number;
  readonly #entries: Entry[] = [];
  #isStopped = false;

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** Whether a task of this key runs or waits. */
  has(key: string): boolean {
    return this.#entries.some((entry) => entry.key === key);
  }

  /** @throws AppError `import-queue-full` where no further task may wait */
  requireRoom(): void {
    const waiting = Math.max(0, this.#entries.length - 1);
    if (!this.#isStopped && waiting < this.#mostWaiting) return;
    throw new AppError('import-queue-full', `${waiting} wait`, { count: waiting });
  }

  /**
   * Runs `work` when its turn has come; it settles as `work` does.
   *
   * @param onAhead hears how many are to be done before, whenever that changes
   * @throws AppError `import-queue-full`, `import-cancelled` where it was stopped while it waited
   */
  async run<Result>(
    key: string,
    work: (signal: AbortSignal) => Promise<Result>,
    onAhead: (ahead: number) => void,
  ): Promise<Result> {
    this.requireRoom();
    const controller = new AbortController();
    const { signal } = controller;
    let start = () => {};
    const turn = new Promise<void>((resolve) => {
      start = resolve;
    });
    signal.addEventListener('abort', start, { once: true });
    const entry: Entry = { key, controller, onAhead, start };
    this.#entries.push(entry);
    this.#tell();
    try {
      await turn;
      if (signal.aborted) throw new AppError('import-cancelled', 'stopped while it waited');
      return await work(signal);
    } finally {
      this.#entries.splice(this.#entries.indexOf(entry), 1);
      this.#tell();
    }
  }

  /** Stops the task of a key. @returns whether there was one */
  cancel(key: string): boolean {
    const entry = this.#entries.find((one) => one.key === key);
    entry?.controller.abort();
    return entry !== undefined;
  }

  /** Stops every task and takes no more. */
  stop(): void {
    this.#isStopped = true;
    for (const { controller } of this.#entries) controller.abort();
  }

  #tell(): void {
    for (const [ahead, { onAhead, start }] of this.#entries.entries()) {
      if (ahead === 0) start();
      else onAhead(ahead);
    }
  }
}
