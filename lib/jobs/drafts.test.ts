import { createHash } from 'node:crypto';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { writeZip } from '../archive/write-zip';
import { performTask } from '../cli/perform-task';
import { closeReadClient, readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { temporaryFolder } from '../db/fixtures/temporary-folder';
import { listImports } from '../db/import-log';
import { writePack } from '../pack';
import { SMALL_PACK } from '../pack/fixtures/small-pack';
import type { Pack } from '../pack/tables';
import { emptyDatabase } from '../write/fixtures/imported-database';
import { takeImportLock } from '../write/import-lock';
import { createDraft } from './create-draft';
import type { Draft } from './draft';
import {
  cancelDraft,
  checkDraft,
  importDraft,
  previewDraft,
  proposeDraft,
  readCheck,
  readDraft,
  readPreview,
  readProposal,
  removeDraft,
  saveMapping,
} from './drafts';
import { draftFolder, draftPath, writeDraftJson } from './drafts-folder';
import { removeExpiredDrafts } from './expired-drafts';
import { programWords } from './programs';
import { happened, taskEnd } from './running-tasks';

// Each task loads the whole program in a process of its own, which stands behind all others.
vi.setConfig({ testTimeout: 120_000 });

// As a server with a build starts them; from the sources where a test says so.
vi.mock('./programs', () => ({
  programWords: vi.fn((program: string) => [join(inject('programs'), `${program}.mjs`)]),
}));

let database: string;

beforeEach(() => {
  database = emptyDatabase();
  vi.stubEnv('DATABASE_URL', `file:${database}`);
  vi.stubEnv('FULCRUM_DRAFTS', join(temporaryFolder(), 'drafts'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeReadClient();
});

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

const bring = (bytes: Uint8Array, name: string) => createDraft(pieces(bytes), name, 'ada');
const bringPack = (pack: Pack) => bring(writeZip(writePack(pack)), 'small.zip');

/** The draft once its task has ended. */
async function ended(started: Promise<Draft>): Promise<Draft> {
  const { id } = await started;
  await taskEnd(id);
  return readDraft(id);
}

/** A draft that was checked and previewed, by this process: what comes after is to be tried. */
async function previewed(pack: Pack): Promise<Draft> {
  let draft = await bringPack(pack);
  for (const task of ['check', 'preview'] as const) {
    draft = happened(draft, { type: 'started', task });
    const result = await performTask(draft, task, () => {}, new AbortController().signal);
    draft = happened(draft, { type: 'done', result });
  }
  return draft;
}

describe('what is brought', () => {
  test('is kept as it came, under an id that nobody guesses', async () => {
    const bytes = writeZip(writePack(SMALL_PACK));
    const draft = await bring(bytes, '../../etc/small.zip');
    expect(draft).toMatchObject({ name: 'small.zip', kind: 'pack', bytes: bytes.length });
    expect(draft.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(draft.id).toMatch(/^[\w-]{22}$/);
    expect(await readDraft(draft.id)).toEqual(draft);
  });

  test('is refused once it is longer than a pack may be, and leaves nothing', async () => {
    vi.stubEnv('FULCRUM_MAX_PACK_MB', '0.002');
    const sent: number[] = [];
    async function* endless() {
      for (;;) yield new Uint8Array(sent.push(1000) > 0 ? 1000 : 0);
    }
    await expect(createDraft(endless(), 'a.zip', 'ada')).rejects.toMatchObject({
      code: 'pack-too-large',
    });
    expect(sent).toHaveLength(3);
    expect(readdirSync(join(draftFolder('x'.repeat(22)), '..'))).toEqual([]);
  });

  test('is removed when nobody has worked on it for a week', async () => {
    const [old, young] = [await bringPack(SMALL_PACK), await bringPack(SMALL_PACK)];
    const now = new Date('2026-03-10T12:00:00Z');
    const at = (day: string) => new Date(`2026-03-${day}T00:00:00Z`);
    utimesSync(draftFolder(old.id), at('03'), at('03'));
    utimesSync(draftFolder(young.id), at('04'), at('04'));
    expect(removeExpiredDrafts(now)).toBe(1);
    await expect(readDraft(old.id)).rejects.toMatchObject({ code: 'draft-unknown' });
    expect(existsSync(draftFolder(young.id))).toBe(true);
  });

  test.each(['', '../../etc', 'x'.repeat(22)])('%j is no draft', async (id) => {
    await expect(readDraft(id)).rejects.toMatchObject({ code: 'draft-unknown' });
  });
});

test('a pack is checked, previewed and published, and the log says by whom', async () => {
  const { id } = await bringPack(SMALL_PACK);
  await ended(checkDraft(id));
  const before = await ended(previewDraft(id));
  expect(before.state).toMatchObject({ at: 'previewed', check: { faults: 0 } });
  expect(readPreview(id)?.counts.tables).toContainEqual({
    table: 'cities',
    added: 2,
    changed: 0,
    removed: 0,
  });
  expect(await currentEdition(readClient(), 'small-index')).toBeNull();
  const { state } = await ended(importDraft(id, 'grace'));
  expect(state).toMatchObject({ at: 'published', result: { outcome: 'published' } });
  expect(await listImports(readClient(), 'small-index')).toMatchObject([
    { importedBy: 'grace', file: 'small.zip', edition: { label: before.state.preview?.label } },
  ]);
});

test('faults end it, and they are all there to read', async () => {
  const sources = await vi.importActual<typeof import('./programs')>('./programs');
  vi.mocked(programWords).mockImplementationOnce(sources.programWords);
  const { id } = await bring(writeZip(new Map([['cities.csv', 'slug\n']])), 'bad.zip');
  const { state } = await ended(checkDraft(id));
  expect(state).toMatchObject({ at: 'checked', check: { faults: 1 } });
  expect(readCheck(id)?.faults).toMatchObject([{ code: 'package-error' }]);
  await expect(previewDraft(id)).rejects.toMatchObject({ code: 'draft-step' });
});

test('a table gets its mapping proposed; what a person must say still is a fault', async () => {
  const table = 'Region,Jobs (2020),Firms (2020)\nNorth,10,4\nSouth,20,5\nEast,30,9\n';
  const { id } = await bring(new TextEncoder().encode(table), 'regions.csv');
  await expect(checkDraft(id)).rejects.toMatchObject({ code: 'draft-step' });
  expect((await ended(proposeDraft(id))).state.at).toBe('proposed');
  const mapping = readProposal(id)?.mapping;
  expect(mapping?.indicators.map(({ direction }) => direction)).toEqual([null, null]);
  if (mapping === undefined) throw new Error('no mapping');
  await saveMapping(id, mapping);
  const { state } = await ended(checkDraft(id));
  expect(state.at).toBe('checked');
  expect(state.check?.faults).toBeGreaterThan(1);
});

describe('an import that does not come to its end', () => {
  test('cancelled, it leaves what was published, and can be asked for again', async () => {
    const { id } = await previewed(SMALL_PACK);
    await importDraft(id, 'ada');
    expect((await cancelDraft(id)).state).toMatchObject({ at: 'cancelled', rest: 'previewed' });
    expect(await readClient().packVersion.count()).toBe(0);
    expect((await ended(importDraft(id, 'ada'))).state.at).toBe('published');
  });

  test('its process dead, the draft says that nothing was published', async () => {
    const { id } = await previewed(SMALL_PACK);
    vi.stubEnv('NODE_OPTIONS', '--import=./nowhere.mjs');
    const { state } = await ended(importDraft(id, 'ada'));
    expect(state).toMatchObject({ at: 'failed', error: { code: 'import-failed' } });
    expect(await readClient().edition.count()).toBe(0);
  });

  test('while another imports, it says who', async () => {
    const { id } = await previewed(SMALL_PACK);
    const release = takeImportLock(database, 'grace');
    const { state } = await ended(importDraft(id, 'ada'));
    release();
    expect(state).toMatchObject({
      at: 'failed',
      error: {
        code: 'import-running',
        values: { holder: 'known', user: 'grace', process: String(process.pid) },
      },
    });
  });

  test('its server killed, the draft says so; had it published, it says that', async () => {
    const { id } = await previewed(SMALL_PACK);
    const published = await ended(importDraft(id, 'ada'));
    const killed = { ...published.state, at: 'importing', progress: { step: 'publishing' } };
    writeDraftJson(id, 'draft', { ...published, state: killed });
    expect((await readDraft(id)).state).toMatchObject({
      at: 'published',
      result: { label: published.state.preview?.label },
    });
    const other = { ...published, importedAt: '2020-01-01T00:00:00.000Z', state: killed };
    writeDraftJson(id, 'draft', other);
    expect((await readDraft(id)).state).toMatchObject({
      at: 'failed',
      error: { code: 'import-failed' },
    });
  });
});

test('a draft is removed with its file, its task stopped', async () => {
  const { id } = await bringPack(SMALL_PACK);
  await checkDraft(id);
  await removeDraft(id);
  expect(existsSync(draftPath(id, 'upload'))).toBe(false);
  await expect(readDraft(id)).rejects.toMatchObject({ code: 'draft-unknown' });
});
