import { afterEach, beforeEach, expect, vi } from 'vitest';

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
