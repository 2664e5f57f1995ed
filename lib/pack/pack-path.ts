import type { FaultReason } from './fault';

/**
 * Why a path in a descriptor is not followed: an address of another place is never called, and a
 * path may not leave the pack. Null: it is safe.
 */
export function pathProblem(path: string): FaultReason | null {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'remotePath';
  const parts = path.split('/');
  const leaves = parts.some((part) => part === '' || part === '.' || part === '..' || part === '~');
  return leaves || /[\\:\p{Cc}]/u.test(path) ? 'unsafePath' : null;
}
