import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './write-zip';

test('a zip gives its files back, and the same bytes for the same files', () => {
  const files = new Map<string, string | Uint8Array>([
    ['datapackage.json', '{"name":"小"}'],
    ['cities.csv', new Uint8Array([0xef, 0xbb, 0xbf])],
  ]);
  const zip = writeZip(files);
  const entries = unzipSync(zip);
  expect(strFromU8(entries['datapackage.json'] ?? new Uint8Array())).toBe('{"name":"小"}');
  expect(entries['cities.csv']).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(writeZip(files)).toEqual(zip);
});
