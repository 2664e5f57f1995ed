/**
 * Runs pieces of work one after the other, in the order in which they were handed in. The adapter
 * does not isolate transactions: a write outside a running transaction would land inside it and be
 * lost with it, so every write of a process goes through one queue.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves or rejects as `work` does; a failure does not stop what comes after. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
