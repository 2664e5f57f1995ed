import { expect, test } from 'vitest';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import { dump } from './fixtures/dump';
import { importedDatabase } from './fixtures/imported-database';
import { versionOfSmallPack } from './fixtures/kill-imports';
import { TEST_TIME } from './fixtures/test-time';
import { takeImportLock } from './import-lock';
import { importPack } from './import-pack';

test.each(['cleaned', 'Link', 'ranks', 'publishing'])(
  'cancelled at %s, an import leaves no row behind, and gives the lock back',
  async (step) => {
    const { file } = await importedDatabase(SMALL_PACK);
    const before = dump(file);
    const stop = new AbortController();
    const cancelled = importPack(versionOfSmallPack('2.0'), {
      databaseFile: file,
      source: 'small',
      who: 'tester',
      now: TEST_TIME,
      signal: stop.signal,
      onProgress: (progress) => {
        const name = progress.step === 'rows' ? progress.model : progress.step;
        if (name === step) stop.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'import-cancelled' });
    expect(dump(file)).toEqual(before);
    takeImportLock(file, 'tester')();
  },
);
