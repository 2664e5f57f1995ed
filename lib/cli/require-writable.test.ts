import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { requireWritable } from './require-writable';

test('a folder that can be written passes, one that can’t is named', () => {
  const folder = temporaryFolder();
  expect(() => requireWritable(folder)).not.toThrow();
  const missing = join(folder, 'missing');
  expect(() => requireWritable(missing)).toThrow(
    expect.objectContaining({ code: 'folder-unwritable', values: { folder: missing } }),
  );
});
