import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { AppError, toAppError } from './app-error';

test('an AppError of another bundle keeps its code', () => {
  // As the server's bundles do: the same class, made a second time.
  const other: unknown = new (class AppError extends Error {
    override readonly name = 'AppError';
    readonly code = 'report-timeout';
    readonly values = { seconds: 60 };
  })('over 60 s');
  expect(toAppError(other)).toBe(other);
});

test.each([new Error('broken'), 'broken', Object.assign(new Error('broken'), { code: 'EPIPE' })])(
  'what is no AppError is internal: %s',
  (thrown) => {
    const error = toAppError(thrown);
    expect(error).toBeInstanceOf(AppError);
    expect([error.code, error.message]).toEqual(['internal', 'broken']);
  },
);

test('an error of another realm is internal and says what it was', () => {
  expect(toAppError(runInNewContext('new Error("broken")')).code).toBe('internal');
});
