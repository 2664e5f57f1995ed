import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../db/fixtures/temporary-folder';
import { writePack } from '../../pack';
import { SMALL_PACK } from '../../pack/fixtures/small-pack';
import { runPackCommand } from './run';

const DETAILS = { licenses: [{ name: 'CC0-1.0' }] };

/** A folder with the small pack, some of its files changed. */
function packFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), 'pack');
  mkdirSync(folder);
  const files = { ...Object.fromEntries(writePack(SMALL_PACK, DETAILS)), ...changes };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const ONE_BAD_CELL = {
  'waves.csv': 'slug,position,title_en,title_zh,start,end\nsteam,1,Steam,蒸汽,soon,\n',
};

describe('pack check', () => {
  it('ends with 0 on a sound pack and lists its warnings', async () => {
    const { exitCode, output } = await runPackCommand(['check', packFolder()], 'en');
    expect(exitCode).toBe(0);
    // The tables and rows of the fixture, counted by hand.
    expect(output).toContain('pack: 21 tables, 62 rows, no faults.');
    expect(output).toContain('single-source');
  });

  it('ends with 1 on faults and says where, what and what to do', async () => {
    const { exitCode, output } = await runPackCommand(['check', packFolder(ONE_BAD_CELL)], 'en');
    expect(exitCode).toBe(1);
    expect(output).toContain('waves.csv · row 2 · column 5 · start  type-error');
    expect(output).toContain('“soon” is not a date of the calendar.');
    expect(output).toContain('→ Write 1971, 2025-12 or 2026-01-08.');
  });

  it('speaks the language that is asked for', async () => {
    const folder = packFolder(ONE_BAD_CELL);
    const { output } = await runPackCommand(['check', folder, '--lang', 'zh'], 'en');
    expect(output).toContain('waves.csv · 第 2 行 · 第 5 列 · start  type-error');
    expect(output).toContain('“soon”不是有效日期。');
  });

  it('gives programs the faults as JSON', async () => {
    const folder = packFolder(ONE_BAD_CELL);
    const { exitCode, output } = await runPackCommand(['check', folder, '--json'], 'en');
    expect(exitCode).toBe(1);
    expect(JSON.parse(output).faults).toContainEqual({
      code: 'type-error',
      file: 'waves.csv',
      row: 2,
      column: 5,
      field: 'start',
      message: '“soon” is not a date of the calendar.',
      fix: 'Write 1971, 2025-12 or 2026-01-08.',
    });
  });
});

describe('pack describe', () => {
  it('writes the descriptor that belongs to the files, and keeps what it can’t know', async () => {
    const folder = packFolder({ 'datapackage.json': JSON.stringify(DETAILS) });
    const { exitCode } = await runPackCommand(['describe', folder], 'en');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).toBe(
      writePack(SMALL_PACK, DETAILS).get('datapackage.json'),
    );
  });

  it('describes nothing that has faults', async () => {
    const folder = packFolder({ ...ONE_BAD_CELL, 'datapackage.json': 'old' });
    const { exitCode, output } = await runPackCommand(['describe', folder], 'en');
    expect(exitCode).toBe(1);
    expect(output).toContain('type-error');
    expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).toBe('old');
  });
});

describe('pack check-source', () => {
  it('names the passages that a copy lacks', async () => {
    const folder = packFolder();
    const copy = join(temporaryFolder(), 'copy.txt');
    writeFileSync(copy, 'nothing of it');
    const { exitCode, output } = await runPackCommand(['check-source', copy, folder], 'en');
    expect(exitCode).toBe(1);
    expect(output).toContain('3 of the 3 passages of gazette');
    expect(output).toContain('passage 1, section 1, marker [[1]]');
    expect(output).toContain('passage 3, section 1\n');
  });

  it('needs a source that the pack has', async () => {
    const folder = packFolder();
    const words = ['check-source', join(folder, 'items.csv'), folder, '--source', 'herald'];
    const { exitCode, output } = await runPackCommand(words, 'en');
    expect(exitCode).toBe(2);
    expect(output).toContain('Its sources: gazette.');
  });
});

describe('a command that can’t be run ends with 2', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['burn']],
    ['an unknown option', ['check', '--loud']],
    ['an unknown language', ['check', '--lang', 'fr']],
    ['no copy of the source', ['check-source']],
    ['no folder to write to', ['export']],
  ])('%s', async (_case, words) => {
    const { exitCode, output } = await runPackCommand(words, 'en');
    expect(exitCode).toBe(2);
    expect(output).toContain('Usage: npm run pack');
  });

  it('a folder that is not there', async () => {
    const { exitCode, output } = await runPackCommand(['check', '/no/such/folder'], 'zh');
    expect(exitCode).toBe(2);
    expect(output).toContain('/no/such/folder');
  });

  it('an export onto a file', async () => {
    const file = join(packFolder(), 'waves.csv');
    const { exitCode, output } = await runPackCommand(['export', file], 'en');
    expect(exitCode).toBe(2);
    expect(output).toContain(file);
  });

  it('an export from a database that is not there', async () => {
    vi.stubEnv('DATABASE_URL', `file:${join(temporaryFolder(), 'none.db')}`);
    const folder = join(temporaryFolder(), 'out');
    const { exitCode, output } = await runPackCommand(['export', folder], 'en');
    vi.unstubAllEnvs();
    expect(exitCode).toBe(2);
    expect(output).toContain('There is no database');
    expect(existsSync(folder)).toBe(false);
  });

  it('an export over what is there', async () => {
    const folder = packFolder();
    const { exitCode, output } = await runPackCommand(['export', folder], 'en');
    expect(exitCode).toBe(2);
    expect(output).toContain('is not empty');
  });
});
