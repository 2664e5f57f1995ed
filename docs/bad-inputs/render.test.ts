import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderBadInputs, tryBadInputs } from './render';

it('is what docs/bad-inputs.md holds, each input answered as expected (npm run docs writes it)', async () => {
  const tried = await tryBadInputs();
  expect(tried.filter(({ expected, got }) => expected !== got)).toEqual([]);
  const file = join(import.meta.dirname, '../bad-inputs.md');
  expect(readFileSync(file, 'utf8')).toBe(renderBadInputs(tried));
});
