import { expect, test } from 'vitest';
import { TaskQueue } from './task-queue';

/** A task that ends when it is told, or when it is stopped. */
function task() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let hasStarted = false;
  const work = async (signal: AbortSignal) => {
    hasStarted = true;
    const stopped = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('stopped')));
    });
    await Promise.race([ended, stopped]);
    return 'done';
  };
  return { work, end: () => end(), hasStarted: () => hasStarted };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one task at a time, in the order in which they came, each told how many are before it', async () => {
  const queue = new TaskQueue(2);
  const [a, b, c] = [task(), task(), task()];
  const told: string[] = [];
  const tell = (name: string) => (ahead: number) => void told.push(`${name}${ahead}`);
  const results = [
    queue.run('a', a.work, tell('a')),
    queue.run('b', b.work, tell('b')),
    queue.run('c', c.work, tell('c')),
  ];
  await turn();
  expect([a, b, c].map((one) => one.hasStarted())).toEqual([true, false, false]);
  a.end();
  await turn();
  expect([b, c].map((one) => one.hasStarted())).toEqual([true, false]);
  expect(told).toEqual(['b1', 'b1', 'c2', 'c1']);
  b.end();
  c.end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done']);
  expect(queue.has('c')).toBe(false);
});

test('what is cancelled while it waits never starts', async () => {
  const queue = new TaskQueue(2);
  const [a, b] = [task(), task()];
  const first = queue.run('a', a.work, () => {});
  const second = queue.run('b', b.work, () => {});
  expect(queue.cancel('b')).toBe(true);
  await expect(second).rejects.toMatchObject({ code: 'import-cancelled' });
  a.end();
  await first;
  expect(b.hasStarted()).toBe(false);
  expect(queue.cancel('b')).toBe(false);
});

test('no more than a few wait, and none once it was stopped', async () => {
  const queue = new TaskQueue(1);
  const running = queue.run('a', task().work, () => {});
  const waiting = queue.run('b', task().work, () => {});
  await turn();
  await expect(queue.run('c', task().work, () => {})).rejects.toMatchObject({
    code: 'import-queue-full',
    values: { count: 1 },
  });
  queue.stop();
  await expect(running).rejects.toThrow('stopped');
  await expect(waiting).rejects.toMatchObject({ code: 'import-cancelled' });
  await expect(queue.run('d', task().work, () => {})).rejects.toMatchObject({
    code: 'import-queue-full',
  });
});
