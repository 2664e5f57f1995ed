import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../lib/cli/pack/pack-folder';
import { faultLines } from '../lib/cli/pack/show-faults';
import {
  checkSource,
  type Pack,
  packDescriptor,
  readBareTables,
  readPack,
  readPackageDetails,
} from '../lib/pack';

const SEED_FOLDER = import.meta.dirname;
/** The article itself is not ours to give away; who holds a copy puts it beside the repository. */
const SOURCE_FOLDER = join(SEED_FOLDER, '../../shared/source');
const files = readPackFolder(SEED_FOLDER);

function seedPack(): Pack {
  const { pack, faults } = readBareTables(files);
  expect(faults.flatMap((fault) => faultLines(fault, 'en'))).toEqual([]);
  if (pack === null) throw new Error('The seed can’t be read.');
  return { ...pack, observations: [...pack.observations] };
}

describe('the seed', () => {
  it('has no faults, and one warning: that it rests on a single source', () => {
    const { faults, warnings } = readPack(files);
    expect(faults.flatMap((fault) => faultLines(fault, 'en'))).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['single-source']);
  });

  it('is described by its datapackage.json as it is (else: npm run pack -- describe)', () => {
    const descriptor = packDescriptor(seedPack(), files, readPackageDetails(files));
    expect(readFileSync(join(SEED_FOLDER, 'datapackage.json'), 'utf8')).toBe(descriptor);
  });

  it('has every one of the 58 passages of the article', () => {
    const numbers = seedPack().passages.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 58 }, (_, index) => index + 1));
  });
});

const copies = existsSync(SOURCE_FOLDER)
  ? readdirSync(SOURCE_FOLDER).map((name) => join(SOURCE_FOLDER, name))
  : [];
if (copies.length === 0) {
  console.info('No copy of the article beside the repository: its tests are left out.');
}

describe.runIf(copies.length > 0)('held against a copy of the article, the seed', () => {
  it.each(copies)('finds each passage in %s', (copy) => {
    const { missing } = checkSource(seedPack().passages, readFileSync(copy, 'utf8'));
    expect(missing.map(({ number }) => number)).toEqual([]);
  });

  it('copies nothing: no 16 characters in a row', () => {
    const article = new Set(copies.flatMap((copy) => runsOf(readFileSync(copy, 'utf8'))));
    const written = readdirSync(SEED_FOLDER).filter((name) => /\.(csv|md)$/.test(name));
    expect(written.length).toBeGreaterThan(19);
    const copied = written.flatMap((name) =>
      runsOf(readFileSync(join(SEED_FOLDER, name), 'utf8')).filter((run) => article.has(run)),
    );
    expect(copied).toEqual([]);
  });
});

const RUN_LENGTH = 16;

function runsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - RUN_LENGTH + 1) }, (_, start) =>
    text.slice(start, start + RUN_LENGTH),
  );
}
