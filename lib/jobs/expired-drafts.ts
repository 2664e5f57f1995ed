import { rmSync, statSync } from 'node:fs';
import { takeFileLock } from '../write/file-lock';
import { DRAFT_DAYS } from './draft';
import { draftFolder, draftIds, draftPath } from './drafts-folder';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Removes drafts that nobody has worked on for long, and what uploads that broke off have left.
 *
 * @returns how many
 */
export function removeExpiredDrafts(now: Date): number {
  const oldest = now.getTime() - DRAFT_DAYS * DAY_MILLISECONDS;
  const expired = draftIds().filter((id) => statSync(draftFolder(id)).mtimeMs < oldest);
  return expired.filter((id) => {
    const release = takeFileLock(draftPath(id, 'lock'));
    if (release === null) return false;
    release();
    rmSync(draftFolder(id), { recursive: true, force: true });
    return true;
  }).length;
}
