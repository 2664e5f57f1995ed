import { userInfo } from 'node:os';

/** Who runs this program, for the log of imports; a container may know the user by number only. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
