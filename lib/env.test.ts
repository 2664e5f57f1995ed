import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { environmentSchema, readEnvironment } from './env';

test('.env.example names every setting, with its default', () => {
  const example = parseEnv(readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8'));
  expect(Object.keys(example).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  expect(readEnvironment(example)).toEqual(readEnvironment({}));
});

test('an empty value is the default, other variables are left alone', () => {
  expect(readEnvironment({ PORT: '', PATH: '/bin' })).toEqual(readEnvironment({}));
});

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'postgres://host/name' }, 'DATABASE_URL'],
  [{ PORT: '0', DATABASE_URL: 'file:' }, 'DATABASE_URL, PORT'],
])('%j is refused by name', (variables, names) => {
  expect(() => readEnvironment(variables)).toThrow(
    expect.objectContaining({ code: 'environment-invalid', values: { names } }),
  );
});
