import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderDictionary } from './render';

it('is what docs/data-dictionary.md holds (npm run docs writes it anew)', () => {
  const file = join(import.meta.dirname, '../data-dictionary.md');
  expect(readFileSync(file, 'utf8')).toBe(renderDictionary());
});
