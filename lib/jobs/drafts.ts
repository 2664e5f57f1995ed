import { rmSync } from 'node:fs';
import { AppError } from '../errors/app-error';
import type { Mapping } from '../mapping';
import { takeFileLock } from '../write/file-lock';
import type { Draft } from './draft';
import {
  draftFolder,
  draftIds,
  draftPath,
  readDraftJson,
  readStoredDraft,
  writeDraftJson,
} from './drafts-folder';
import { happened, settledDraft, startTask, stopTask, taskEnd } from './running-tasks';
import type { CheckReport, PreviewReport, ProposalReport } from './task-files';

/**
 * A draft as it stands now, with the progress of its task.
 *
 * @throws AppError `draft-unknown`
 */
export function readDraft(id: string): Promise<Draft> {
  return settledDraft(id);
}

/** Every draft, the one that changed last first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const drafts = await Promise.all(draftIds().map((id) => settledDraft(id).catch(() => null)));
  return drafts
    .filter((draft) => draft !== null)
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/**
 * Keeps the mapping of a table; what was found with an earlier one no longer holds.
 *
 * @throws AppError `draft-step`, `draft-unknown`
 */
export async function saveMapping(id: string, mapping: Mapping): Promise<Draft> {
  await settledDraft(id);
  return alone(id, () => {
    const draft = happened(readStoredDraft(id), { type: 'mapped' });
    writeDraftJson(id, 'mapping', mapping);
    return draft;
  });
}

/** Starts reading a table and proposing its mapping. @throws as `startTask` */
export async function proposeDraft(id: string): Promise<Draft> {
  await settledDraft(id);
  return startTask(id, 'propose');
}

/** Starts checking what was sent. @throws as `startTask` */
export async function checkDraft(id: string): Promise<Draft> {
  await settledDraft(id);
  return startTask(id, 'check');
}

/** Starts working out what an import would change. @throws as `startTask` */
export async function previewDraft(id: string): Promise<Draft> {
  await settledDraft(id);
  return startTask(id, 'preview');
}

/** Starts importing and publishing. @throws as `startTask` */
export async function importDraft(id: string, who: string): Promise<Draft> {
  await settledDraft(id);
  return startTask(id, 'import', { who, importedAt: new Date().toISOString() });
}

/**
 * Stops the task of a draft and waits until it has ended: cancelled, or done where it was too late.
 *
 * @throws AppError `draft-step` where another server is at it, `draft-unknown`
 */
export async function cancelDraft(id: string): Promise<Draft> {
  readStoredDraft(id);
  stopTask(id);
  await taskEnd(id);
  return settledDraft(id);
}

/**
 * Removes a draft with its file; a task that is under way is stopped first.
 *
 * @throws AppError `draft-step` where another server is at it, `draft-unknown`
 */
export async function removeDraft(id: string): Promise<void> {
  await cancelDraft(id);
  alone(id, () => rmSync(draftFolder(id), { recursive: true, force: true }));
}

/** What the last check found; null: none was made. */
export function readCheck(id: string): CheckReport | null {
  return readDraftJson<CheckReport>(id, 'check');
}

/** What the last preview showed; null: none was made. */
export function readPreview(id: string): PreviewReport | null {
  return readDraftJson<PreviewReport>(id, 'preview');
}

/** The mapping that was proposed; null: none was. */
export function readProposal(id: string): ProposalReport | null {
  return readDraftJson<ProposalReport>(id, 'proposal');
}

/** The mapping that was saved; null: none was. */
export function readSavedMapping(id: string): Mapping | null {
  return readDraftJson<Mapping>(id, 'mapping');
}

function alone<Result>(id: string, work: () => Result): Result {
  const release = takeFileLock(draftPath(id, 'lock'));
  if (release === null) throw new AppError('draft-step', `draft ${id} is being worked on`);
  try {
    return work();
  } finally {
    release();
  }
}
