import { AppError } from '../errors/app-error';
import { holdsEntity } from '../http/entity-tag';

type StaleCode = 'mapping-stale' | 'preview-stale' | 'undo-stale';

/** What is told to someone whose request was made of an earlier state: that one, and the one now. */
export function staleError(code: StaleCode, seen: string, current: string): AppError {
  return new AppError(code, `seen ${seen}, now ${current}`, { seen, current });
}

/**
 * Holds a program to what it has seen, where it says so by `If-Match`; a form does by a field of
 * its own.
 *
 * @param current names what stands now: a hash
 * @throws AppError of the code, with both
 */
export function requireCurrent(request: Request, code: StaleCode, current: string): void {
  const seen = request.headers.get('if-match');
  if (seen === null || holdsEntity(seen, `"${current}"`)) return;
  throw staleError(code, seen, current);
}
