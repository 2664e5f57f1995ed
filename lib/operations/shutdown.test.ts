import { afterEach, expect, it } from 'vitest';
import { onShutdown, runShutdownTasks } from './shutdown';

const done: string[] = [];

afterEach(() => {
  done.length = 0;
  for (const name of ['jobs', 'database', 'broken']) onShutdown(name, () => {});
});

it('runs the tasks of a phase, and only those', async () => {
  onShutdown('jobs', async () => void done.push('jobs'));
  onShutdown('database', () => void done.push('database'), 'resources');
  expect(await runShutdownTasks('work')).toEqual([]);
  expect(done).toEqual(['jobs']);
  expect(await runShutdownTasks('resources')).toEqual([]);
  expect(done).toEqual(['jobs', 'database']);
});

it('keeps one task of a name', async () => {
  onShutdown('jobs', () => void done.push('first'));
  onShutdown('jobs', () => void done.push('second'));
  await runShutdownTasks('work');
  expect(done).toEqual(['second']);
});

it('goes on where a task fails, and says which', async () => {
  const fault = new Error('stuck');
  onShutdown('broken', () => Promise.reject(fault));
  onShutdown('jobs', () => void done.push('jobs'));
  expect(await runShutdownTasks('work')).toEqual([{ task: 'broken', thrown: fault }]);
  expect(done).toEqual(['jobs']);
});
