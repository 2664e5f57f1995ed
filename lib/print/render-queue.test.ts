import { describe, expect, it } from 'vitest';
import type { JobState } from './render-job';
import { RenderQueue } from './render-queue';

type File = { readonly bytes: number };
type Step = 'starting' | 'printing';

const WAITING = 2;

function queueOf(options: { longest?: number; kept?: number; grace?: number } = {}) {
  return new RenderQueue<Step, File>({
    mostWaiting: WAITING,
    longestMilliseconds: options.longest ?? 60_000,
    graceMilliseconds: options.grace ?? 60_000,
    keptBytes: options.kept ?? 100,
    sizeOf: (file) => file.bytes,
  });
}

/** A job that ends when the test says so, and at once when it is given up. */
function heldJob(file: File = { bytes: 1 }) {
  const state = { starts: 0, given: [] as unknown[] };
  let finish = () => {};
  let break_ = (_: unknown) => {};
  const run = (signal: AbortSignal, onStep: (step: Step) => void) => {
    state.starts += 1;
    onStep('starting');
    return new Promise<File>((resolve, reject) => {
      finish = () => resolve(file);
      break_ = reject;
      signal.addEventListener('abort', () => {
        state.given.push(signal.reason);
        reject(signal.reason);
      });
    });
  };
  return { state, run, finish: () => finish(), fail: (reason: unknown) => break_(reason) };
}

const interested = () => ({ signal: new AbortController().signal });
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('a render queue', () => {
  it('runs one job at a time, in the order of asking', async () => {
    const queue = queueOf();
    const [first, second] = [heldJob(), heldJob()];
    const one = queue.request('1', first.run, interested());
    const two = queue.request('2', second.run, interested());
    await turn();
    expect([first.state.starts, second.state.starts]).toEqual([1, 0]);
    expect(queue.load).toEqual({ running: 1, waiting: 1 });
    first.finish();
    await one;
    await turn();
    expect(second.state.starts).toBe(1);
    second.finish();
    expect(await two).toEqual({ bytes: 1 });
    await turn();
    expect(queue.load).toEqual({ running: 0, waiting: 0 });
  });

  it('shares a job among equal requests, and keeps its result', async () => {
    const queue = queueOf();
    const job = heldJob();
    const asked = [1, 2].map(() => queue.request('same', job.run, interested()));
    await turn();
    job.finish();
    const [one, two] = await Promise.all(asked);
    expect(two).toBe(one);
    expect(await queue.request('same', job.run, interested())).toBe(one);
    expect(job.state.starts).toBe(1);
  });

  it('keeps results within its bound of bytes', async () => {
    const queue = queueOf({ kept: 10 });
    const make = (bytes: number) => async () => ({ bytes });
    const six = await queue.request('six', make(6), interested());
    await queue.request('five', make(5), interested());
    expect(await queue.request('five', make(5), interested())).toEqual({ bytes: 5 });
    const again = await queue.request('six', make(6), interested());
    expect(again).not.toBe(six);
  });

  it('lets a bounded number wait, and refuses the next', async () => {
    const queue = queueOf();
    const running = heldJob();
    void queue.request('0', running.run, interested());
    await turn();
    for (let at = 1; at <= WAITING; at += 1) {
      void queue.request(`${at}`, async () => ({ bytes: 1 }), interested());
    }
    const refused = queue.request('more', heldJob().run, interested());
    await expect(refused).rejects.toMatchObject({ code: 'report-queue-full' });
    // Who wants what is being made already is not refused.
    const shared = queue.request('0', running.run, interested());
    running.finish();
    expect(await shared).toEqual({ bytes: 1 });
  });

  it('tells each its place and the steps of its job', async () => {
    const queue = queueOf();
    const [first, second, third] = [heldJob(), heldJob(), heldJob()];
    const seen: JobState<Step>[] = [];
    const seenOfFirst: JobState<Step>[] = [];
    const onState = (state: JobState<Step>) => seenOfFirst.push(state);
    const given = new AbortController();
    const one = queue.request('1', first.run, { ...interested(), onState });
    await turn();
    // It started at once and never waited.
    expect(seenOfFirst).toEqual([{ kind: 'running', step: 'starting' }]);
    const two = queue.request('2', second.run, { signal: given.signal });
    void queue.request('3', third.run, { ...interested(), onState: (state) => seen.push(state) });
    given.abort();
    await expect(two).rejects.toThrow();
    first.finish();
    await one;
    await turn();
    expect(seen).toEqual([
      { kind: 'queued', position: 2 },
      { kind: 'queued', position: 1 },
      { kind: 'running', step: 'starting' },
    ]);
    expect(second.state.starts).toBe(0);
    third.finish();
  });

  it('gives a job up when the last who wanted it leaves', async () => {
    const queue = queueOf();
    const job = heldJob();
    const callers = [new AbortController(), new AbortController()];
    const asked = callers.map(({ signal }) => queue.request('1', job.run, { signal }));
    await turn();
    callers[0]?.abort('gone');
    await expect(asked[0]).rejects.toBe('gone');
    expect(job.state.given).toEqual([]);
    callers[1]?.abort('gone too');
    await expect(asked[1]).rejects.toBe('gone too');
    expect(job.state.given).toEqual(['gone too']);
    // Asked for again, it is made afresh.
    const again = heldJob();
    const result = queue.request('1', again.run, interested());
    await turn();
    again.finish();
    expect(await result).toEqual({ bytes: 1 });
  });

  it('ends a job that takes too long, and goes on', async () => {
    const queue = queueOf({ longest: 20 });
    const job = heldJob();
    const asked = queue.request('slow', job.run, interested());
    await expect(asked).rejects.toMatchObject({ code: 'report-timeout' });
    expect(job.state.given).toHaveLength(1);
    expect(await queue.request('next', async () => ({ bytes: 2 }), interested())).toEqual({
      bytes: 2,
    });
  });

  it('goes on after a job that does not heed that it was given up', async () => {
    const queue = queueOf({ longest: 10, grace: 10 });
    const deaf = queue.request('deaf', () => new Promise(() => {}), interested());
    await expect(deaf).rejects.toMatchObject({ code: 'report-timeout' });
    expect(await queue.request('next', async () => ({ bytes: 2 }), interested())).toEqual({
      bytes: 2,
    });
  });

  it('fails one job alone, and does not keep its failure', async () => {
    const queue = queueOf();
    const job = heldJob();
    const asked = queue.request('1', job.run, interested());
    const other = queue.request('2', async () => ({ bytes: 2 }), interested());
    await turn();
    job.fail(new Error('crashed'));
    await expect(asked).rejects.toThrow('crashed');
    expect(await other).toEqual({ bytes: 2 });
    expect(await queue.request('1', async () => ({ bytes: 3 }), interested())).toEqual({
      bytes: 3,
    });
  });

  it('ends every job when it is stopped, and takes no more', async () => {
    const queue = queueOf();
    const [running, waiting] = [heldJob(), heldJob()];
    const asked = [
      queue.request('1', running.run, interested()),
      queue.request('2', waiting.run, interested()),
    ];
    const ended = Promise.allSettled(asked);
    await turn();
    await queue.stop();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(running.state.given).toHaveLength(1);
    expect(waiting.state.starts).toBe(0);
    const late = queue.request('3', heldJob().run, interested());
    await expect(late).rejects.toMatchObject({ code: 'report-failed' });
  });
});
