import { describe, expect, onTestFinished, test } from 'vitest';
import { openReadClient } from '../../db/client';
import { currentEdition } from '../../db/editions';
import { listImports } from '../../db/import-log';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { takeImportLock } from '../../write/import-lock';
import { freshDatabases, LOWERED, run, zipOf } from './fixtures/pack-commands';
import { runPackCommand } from './run';

const database = freshDatabases();

async function current(index = 'small-index') {
  const db = openReadClient(database.file());
  onTestFinished(() => db.$disconnect());
  return currentEdition(db, index);
}

describe('preview', () => {
  test('a first pack is a new index', async () => {
    const { exitCode, output } = await runPackCommand(['preview', zipOf(SMALL_PACK)], 'en');
    expect(exitCode).toBe(0);
    expect(output).toContain('small-index is a new index.');
    expect(output).toContain('cities: 2 new, 0 changed, 0 gone');
    expect(await current()).toBeNull();
  });

  test('what would change is named: rows, cells, scores and by how much', async () => {
    await run('import', zipOf(SMALL_PACK));
    const { output } = await runPackCommand(['preview', zipOf(LOWERED)], 'en');
    expect(output).toContain('observations: 0 new, 1 changed, 0 gone\n');
    expect(output).toContain('value 2 → 1');
    expect(output).toContain('3 scores move:\n');
    expect(output).toContain('  south · schools  50.00 → 25.00 (−25.00)\n');
    expect(output).toContain('  south · small-index  — → —, bounds 12.50–87.50 → 6.25–81.25\n');
    const { answer } = await run('preview', zipOf(LOWERED));
    expect(answer.scores).toHaveLength(3);
    expect((await current())?.label).toBe(answer.current.label);
    const chinese = await runPackCommand(['preview', zipOf(LOWERED), '--lang', 'zh'], 'en');
    expect(chinese.output).toContain('3 项得分变动：');
  });

  test('the same pack would change nothing', async () => {
    await run('import', zipOf(SMALL_PACK));
    const { output } = await runPackCommand(['preview', zipOf(SMALL_PACK)], 'en');
    expect(output).toContain('An import would change nothing.');
  });
});

describe('import', () => {
  test('a zip is published, and the log says what it changed', async () => {
    const { exitCode, answer } = await run('import', zipOf(SMALL_PACK, 'mine.zip'));
    expect(exitCode).toBe(0);
    expect(answer).toMatchObject({ outcome: 'published', index: 'small-index' });
    expect((await current())?.hash).toBe(answer.hash);
    const db = openReadClient(database.file());
    onTestFinished(() => db.$disconnect());
    const [entry] = await listImports(db, 'small-index');
    expect(entry).toMatchObject({
      file: 'mine.zip',
      outcome: 'published',
      changes: answer.changes,
    });
  });

  test('faults are named and nothing is published', async () => {
    const bad = { ...SMALL_PACK, cities: SMALL_PACK.cities.slice(1) };
    const { exitCode, answer } = await run('import', zipOf(bad));
    expect(exitCode).toBe(1);
    expect(answer.faults[0]).toMatchObject({ code: 'foreign-key', row: expect.any(Number) });
    expect(await current()).toBeNull();
  });

  test('beside another import it is refused', async () => {
    const release = takeImportLock(database.file(), 'tester');
    const { exitCode, answer } = await run('import', zipOf(SMALL_PACK));
    release();
    expect(exitCode).toBe(2);
    expect(answer.code).toBe('import-running');
  });
});

describe('undo', () => {
  test('goes back step by step, forward by name, and the log keeps it all', async () => {
    const first = (await run('import', zipOf(SMALL_PACK))).answer;
    const second = (await run('import', zipOf(LOWERED))).answer;
    const undone = await run('undo', '--index', 'small-index');
    expect(undone).toMatchObject({ exitCode: 0, answer: { outcome: 'undone', hash: first.hash } });
    expect(undone.answer.changes).toEqual(second.changes);
    expect((await current())?.hash).toBe(first.hash);
    const again = await run('undo', '--index', 'small-index');
    expect(again).toMatchObject({ exitCode: 2, answer: { code: 'nothing-to-undo' } });
    const forward = await run('undo', '--index', 'small-index', '--to', second.label);
    expect(forward.answer).toMatchObject({ outcome: 'undone', hash: second.hash });
    const byHash = await run('undo', '--index', 'small-index', '--to', first.hash.slice(0, 12));
    expect(byHash.answer.hash).toBe(first.hash);
    const db = openReadClient(database.file());
    onTestFinished(() => db.$disconnect());
    const log = await listImports(db, 'small-index');
    expect(log.map(({ outcome, edition }) => [outcome, edition?.label])).toEqual([
      ['undone', first.label],
      ['undone', second.label],
      ['undone', first.label],
      ['published', second.label],
      ['published', first.label],
    ]);
  });

  test('an edition whose rows were touched stays where it is', async () => {
    const { label } = (await run('import', zipOf(SMALL_PACK))).answer;
    const second = (await run('import', zipOf(LOWERED))).answer;
    const { default: Database } = await import('better-sqlite3');
    const connection = new Database(database.file());
    connection.exec(`UPDATE "City" SET "nameEn" = 'Nowhere' WHERE "slug" = 'north'`);
    connection.close();
    const { exitCode, answer } = await run('undo', '--index', 'small-index', '--to', label);
    expect([exitCode, answer.code]).toEqual([2, 'edition-differs']);
    expect((await current())?.hash).toBe(second.hash);
  });

  test.each([
    [['undo'], 'usage'],
    [['undo', '--index', 'other'], 'index-unknown'],
    [['undo', '--index', 'small-index', '--to', '9.9-none'], 'edition-unknown'],
  ])('%j is refused', async (words, code) => {
    await run('import', zipOf(SMALL_PACK));
    expect(await run(...words)).toMatchObject({ exitCode: 2, answer: { code } });
  });
});

describe('compare', () => {
  test('packs and editions, by folder, zip, label and hash', async () => {
    const { answer } = await run('import', zipOf(SMALL_PACK));
    const pairs = [
      [zipOf(SMALL_PACK), zipOf(LOWERED)],
      [answer.label, zipOf(LOWERED)],
      [answer.hash, zipOf(LOWERED)],
    ];
    for (const [before = '', after = ''] of pairs) {
      const compared = await run('compare', before, after);
      expect(compared.exitCode).toBe(0);
      expect(compared.answer.tables.map(({ table }: { table: string }) => table)).toEqual([
        'links',
        'observations',
      ]);
      expect(compared.answer.scores).toHaveLength(3);
    }
    const same = await runPackCommand(['compare', answer.label, zipOf(SMALL_PACK)], 'en');
    expect(same.output).toBe('No differences.\n');
    expect((await run('compare', answer.label, 'nothing')).answer.code).toBe('edition-unknown');
  });
});
