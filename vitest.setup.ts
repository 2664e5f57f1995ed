import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

/* A test that leaves a warning or an error on the console has found something: it fails. */

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const spoken = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap(
    (method) => method.mock.calls,
  );
  vi.restoreAllMocks();
  expect(spoken, 'unexpected messages on the console').toEqual([]);
});

// Files follow one another in one process (vitest.config.ts): none finds what another has set, nor
// what a process of ours keeps for all its modules (lib/operations/process-wide.ts).
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  for (const key of Reflect.ownKeys(globalThis)) {
    if (/^(Symbol\()?fulcrum/.test(String(key))) Reflect.deleteProperty(globalThis, key);
  }
});
