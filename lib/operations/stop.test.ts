import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, inject, it } from 'vitest';
import { environmentOfChild } from '../env';

/* The stop of a real process, by real signals. */

let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill('SIGKILL');
});

/** A server as this test sees it from outside. */
type Started = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly lines: readonly string[];
  readonly saying: (text: string) => Promise<void>;
  readonly exit: Promise<number | null>;
};

async function start(longestMilliseconds: number): Promise<Started> {
  const program = join(inject('programs'), 'slow-server.mjs');
  const child = spawn(process.execPath, [program, String(longestMilliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentOfChild({ LOG_LEVEL: 'info' }),
  });
  running = child;
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(JSON.parse(line).msg));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const saying = async (text: string) => {
    while (!lines.some((line) => line.startsWith(text))) await once(reader, 'line');
  };
  await saying('port ');
  const url = `http://127.0.0.1:${lines[0]?.replace('port ', '')}`;
  return { child, url, lines, saying, exit };
}

it('answers the requests under way, then ends with 0 and leaves the port', async () => {
  const { child, url, lines, saying, exit } = await start(10_000);
  const slow = fetch(`${url}/slow`);
  await saying('asked for /slow');
  child.kill('SIGTERM');
  await saying('stopping');
  await expect(fetch(url)).rejects.toThrow();
  expect(await (await slow).text()).toBe('first, last');
  expect(await exit).toBe(0);
  const after = lines.slice(lines.indexOf('stopping'));
  expect(after).toEqual(['stopping', 'jobs ended', 'database closed', 'stopped']);
});

it('closes connections that are only kept open', async () => {
  const { child, url, exit } = await start(60_000);
  // fetch keeps its connection for the next request.
  expect(await (await fetch(url)).text()).toBe('first, last');
  child.kill('SIGINT');
  expect(await exit).toBe(0);
});

it('cuts off what takes too long, and still ends with 0', async () => {
  const { child, url, lines, saying, exit } = await start(300);
  const never = expect(fetch(`${url}/never`)).rejects.toThrow();
  await saying('asked for /never');
  child.kill('SIGTERM');
  await never;
  expect(await exit).toBe(0);
  expect(lines).toContain('requests were cut off: they took too long');
  expect(lines.at(-1)).toBe('stopped');
});

it('takes a signal that comes twice as one, and ends at once by a later one', async () => {
  const { child, url, lines, saying, exit } = await start(60_000);
  const never = expect(fetch(`${url}/never`)).rejects.toThrow();
  await saying('asked for /never');
  child.kill('SIGINT');
  await saying('stopping');
  child.kill('SIGINT');
  await wait(1100);
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await exit).toBe(1);
  await never;
  expect(lines).not.toContain('stopped');
});

it('ends with 0 before it has had any request', async () => {
  const { child, lines, exit } = await start(60_000);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  expect(lines.at(-1)).toBe('stopped');
});
