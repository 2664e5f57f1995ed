import type { FaultReason } from './fault-codes';

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What some system reads as more than a letter of a name, or can't write. */
const FORBIDDEN = /[\\:*?"<>|\p{Cc}\uFFFD]/u;

/** More than any pack needs; bounds what is worked out for each path. */
const LONGEST = 500;
const DEEPEST = 20;

/**
 * Why a path in a descriptor is not followed: an address of another place is never called, and a
 * path may not leave the pack. Null: it is safe.
 */
export function pathProblem(path: string): FaultReason | null {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return 'remotePath';
  return isUnsafePath(path) ? 'unsafePath' : null;
}

/**
 * Whether a path could lead out of the folder that it is taken from, or means something else on
 * another system: a pack that is sound here has to be sound wherever it is unpacked.
 */
export function isUnsafePath(path: string): boolean {
  if (path.length > LONGEST || FORBIDDEN.test(path)) return true;
  const names = path.split('/');
  return names.length > DEEPEST || names.some(isUnsafeName);
}

function isUnsafeName(name: string): boolean {
  // Windows drops dots and spaces at the end; "." and ".." end in a dot too.
  if (name === '' || name === '~' || /[. ]$/.test(name)) return true;
  const [stem = ''] = name.split('.', 1);
  return DEVICE.test(stem.trimEnd());
}
