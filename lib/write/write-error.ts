import { Prisma } from '../../generated/prisma/client';
import { AppError, toAppError } from '../errors/app-error';

/** Prisma's code for a lock that was not had in time. */
const TIMED_OUT = 'P1008';

/** What a failed write means for whoever asked for it. */
export function toWriteError(thrown: unknown, file: string): AppError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === TIMED_OUT) {
    return new AppError('database-busy', message, {}, thrown);
  }
  if (message.includes('database or disk is full')) {
    return new AppError('disk-full', message, {}, thrown);
  }
  if (message.includes('readonly database')) {
    return new AppError('database-unwritable', message, { file }, thrown);
  }
  return toAppError(thrown);
}
