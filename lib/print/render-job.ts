/** How far a job is: its place among those that wait, or the step at which it is. */
export type JobState<Step> =
  | { readonly kind: 'queued'; readonly position: number }
  | { readonly kind: 'running'; readonly step: Step };

/** Makes something. It ends soon after `signal` says so, and has then left nothing behind. */
export type Job<Step, Result> = (
  signal: AbortSignal,
  onStep: (step: Step) => void,
) => Promise<Result>;

/** Someone who waits for a result. */
export type Interest<Step> = {
  /** Aborted when its owner no longer wants the result. */
  readonly signal: AbortSignal;
  readonly onState?: (state: JobState<Step>) => void;
};

/** The bounds of a queue. */
export type QueueOptions<Result> = {
  readonly mostWaiting: number;
  readonly longestMilliseconds: number;
  /** How long an ended job may take to clear up before the next one starts all the same. */
  readonly graceMilliseconds: number;
  readonly keptBytes: number;
  readonly sizeOf: (result: Result) => number;
};

/** An interest, as the queue settles it. */
export type Caller<Step, Result> = {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
  readonly onState: (state: JobState<Step>) => void;
};

/** A job and who waits for it. */
export type Entry<Step, Result> = {
  readonly key: string;
  readonly job: Job<Step, Result>;
  readonly callers: Set<Caller<Step, Result>>;
  readonly controller: AbortController;
  state: JobState<Step>;
};

/** Notes how far a job is, for those who wait and those who join. */
export function tell<Step, Result>(entry: Entry<Step, Result>, state: JobState<Step>) {
  entry.state = state;
  for (const caller of entry.callers) caller.onState(state);
}

/** Settles some time after a signal, and never without it. */
export function graceAfter(signal: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(resolve, milliseconds).unref();
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
}
