import { LRUCache } from 'lru-cache';
import { AppError } from '../errors/app-error';
import {
  type Entry,
  graceAfter,
  type Interest,
  type Job,
  type QueueOptions,
  tell,
} from './render-job';

/**
 * Makes things that are costly to make one at a time: a bounded number wait, equal requests share
 * one job, what is made is kept within a bound of bytes, and a job in which nobody is interested
 * any more is given up.
 */
export class RenderQueue<Step extends string, Result extends object> {
  readonly #options: QueueOptions<Result>;
  readonly #finished: LRUCache<string, Result>;
  /** By key: those that wait and the one that runs. */
  readonly #entries = new Map<string, Entry<Step, Result>>();
  #waiting: Entry<Step, Result>[] = [];
  #running: Promise<void> | null = null;
  #stopped: AppError | null = null;

  constructor(options: QueueOptions<Result>) {
    this.#options = options;
    this.#finished = new LRUCache({
      maxSize: options.keptBytes,
      sizeCalculation: (result) => Math.max(1, options.sizeOf(result)),
    });
  }

  /** How many jobs run (0 or 1) and wait. */
  get load(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running === null ? 0 : 1, waiting: this.#waiting.length };
  }

  /**
   * The result under a key: kept, being made, or made now.
   *
   * @throws AppError `report-queue-full`, `report-timeout`, or what the job throws; the reason of
   * the caller's own signal where that was aborted
   */
  async request(key: string, job: Job<Step, Result>, interest: Interest<Step>): Promise<Result> {
    interest.signal.throwIfAborted();
    const kept = this.#finished.get(key);
    if (kept !== undefined) return kept;
    if (this.#stopped !== null) throw this.#stopped;
    const entry = this.#entries.get(key) ?? this.#enter(key, job);
    return new Promise<Result>((resolve, reject) => this.#join(entry, interest, resolve, reject));
  }

  /** Ends every job and takes no more. Settles when nothing is left running. */
  async stop(): Promise<void> {
    this.#stopped = new AppError('report-failed', 'the server is being stopped');
    for (const entry of this.#entries.values()) this.#fail(entry, this.#stopped);
    await this.#running;
  }

  #enter(key: string, job: Job<Step, Result>): Entry<Step, Result> {
    if (this.#waiting.length >= this.#options.mostWaiting) {
      throw new AppError('report-queue-full', `${this.#waiting.length} reports wait already`);
    }
    const state = { kind: 'queued', position: this.#waiting.length + 1 } as const;
    const controller = new AbortController();
    const entry: Entry<Step, Result> = { key, job, callers: new Set(), controller, state };
    this.#entries.set(key, entry);
    this.#waiting.push(entry);
    // In a task of its own, so that the first caller has joined before the job starts.
    queueMicrotask(() => this.#next());
    return entry;
  }

  #join(
    entry: Entry<Step, Result>,
    { signal, onState = () => {} }: Interest<Step>,
    resolve: (result: Result) => void,
    reject: (reason: unknown) => void,
  ) {
    const leave = () => {
      entry.callers.delete(caller);
      reject(signal.reason);
      if (entry.callers.size === 0) this.#fail(entry, signal.reason);
    };
    const settle =
      <Value>(end: (value: Value) => void) =>
      (value: Value) => {
        signal.removeEventListener('abort', leave);
        end(value);
      };
    const caller = { resolve: settle(resolve), reject: settle(reject), onState };
    entry.callers.add(caller);
    signal.addEventListener('abort', leave, { once: true });
    // What starts in a moment does not wait.
    const isNext = this.#running === null && this.#waiting[0] === entry;
    if (!isNext) onState(entry.state);
  }

  #next() {
    if (this.#running !== null) return;
    const entry = this.#waiting.shift();
    if (entry === undefined) return;
    this.#tellPlaces();
    this.#running = this.#run(entry).finally(() => {
      this.#running = null;
      this.#next();
    });
  }

  /** Runs one job to its end, or until it has been given up and had time to clear up. */
  async #run(entry: Entry<Step, Result>): Promise<void> {
    const { longestMilliseconds, graceMilliseconds } = this.#options;
    const { signal } = entry.controller;
    const limit = setTimeout(() => {
      const seconds = Math.round(longestMilliseconds / 1000);
      this.#fail(entry, new AppError('report-timeout', `over ${seconds} s`, { seconds }));
    }, longestMilliseconds);
    const work = entry
      .job(signal, (step) => tell(entry, { kind: 'running', step }))
      .then(
        (result) => this.#succeed(entry, result),
        (reason) => this.#fail(entry, reason),
      );
    await Promise.race([work, graceAfter(signal, graceMilliseconds)]);
    clearTimeout(limit);
  }

  #succeed(entry: Entry<Step, Result>, result: Result) {
    if (entry.controller.signal.aborted) return;
    this.#finished.set(entry.key, result);
    this.#remove(entry);
    for (const caller of entry.callers) caller.resolve(result);
  }

  #fail(entry: Entry<Step, Result>, reason: unknown) {
    this.#remove(entry);
    for (const caller of entry.callers) caller.reject(reason);
    entry.callers.clear();
    entry.controller.abort(reason);
  }

  #remove(entry: Entry<Step, Result>) {
    if (this.#entries.get(entry.key) === entry) this.#entries.delete(entry.key);
    if (!this.#waiting.includes(entry)) return;
    this.#waiting = this.#waiting.filter((one) => one !== entry);
    this.#tellPlaces();
  }

  #tellPlaces() {
    this.#waiting.forEach((entry, at) => {
      tell(entry, { kind: 'queued', position: at + 1 });
    });
  }
}
