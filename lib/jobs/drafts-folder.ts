import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { DRAFT_DAYS, DRAFT_VERSION, type Draft } from './draft';

const ID_BYTES = 16;
const ID = /^[\w-]{22}$/;

/** What lies in the folder of a draft. */
export const DRAFT_FILES = {
  draft: 'draft.json',
  upload: 'upload',
  mapping: 'mapping.json',
  reading: 'reading.json',
  proposal: 'proposal.json',
  worked: 'worked.json',
  check: 'check.json',
  preview: 'preview.json',
  lock: 'lock',
} as const;

export type DraftFile = keyof typeof DRAFT_FILES;

/** The folder of all drafts: FULCRUM_DRAFTS, or one beside the database. */
export function draftsFolder(): string {
  const { FULCRUM_DRAFTS, DATABASE_URL } = environment();
  // Else the build takes every file of the project for one that may be read here.
  return resolve(
    /* turbopackIgnore: true */ FULCRUM_DRAFTS ?? `${databaseFile(DATABASE_URL)}.drafts`,
  );
}

/** An id that nobody guesses. */
export function newDraftId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** Ids of the drafts that there are. */
export function draftIds(): readonly string[] {
  const folder = draftsFolder();
  return existsSync(folder)
    ? readdirSync(/* turbopackIgnore: true */ folder).filter((name) => ID.test(name))
    : [];
}

/**
 * The folder of one draft.
 *
 * @throws AppError `draft-unknown` where this is no id
 */
export function draftFolder(id: string): string {
  if (!ID.test(id)) throw draftUnknown(id);
  return join(/* turbopackIgnore: true */ draftsFolder(), id);
}

/** The path of one file of a draft. */
export function draftPath(id: string, file: DraftFile): string {
  return join(/* turbopackIgnore: true */ draftFolder(id), DRAFT_FILES[file]);
}

/**
 * Makes the folder of a draft, for this user's eyes only.
 *
 * @throws AppError `folder-unwritable`
 */
export function makeDraftFolder(id: string): void {
  const folder = draftFolder(id);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (thrown) {
    throw new AppError('folder-unwritable', `make ${folder}`, { folder }, thrown);
  }
}

/** Writes a JSON file of a draft, whole or not at all. */
export function writeDraftJson(id: string, file: DraftFile, value: unknown): void {
  const path = draftPath(id, file);
  writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Reads a JSON file of a draft, as it was written; null: there is none. */
export function readDraftJson<Value>(id: string, file: DraftFile): Value | null {
  try {
    return JSON.parse(
      readFileSync(/* turbopackIgnore: true */ draftPath(id, file), 'utf8'),
    ) as Value;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}

/**
 * Reads a draft as it was written last.
 *
 * @throws AppError `draft-unknown`
 */
export function readStoredDraft(id: string): Draft {
  const draft = readDraftJson<Draft>(id, 'draft');
  if (draft?.version !== DRAFT_VERSION) throw draftUnknown(id);
  return draft;
}

/** @returns AppError `draft-unknown` */
export function draftUnknown(id: string): AppError {
  return new AppError('draft-unknown', `draft ${id}`, { days: DRAFT_DAYS });
}
