import { setTimeout as wait } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { type Prisma, PrismaClient } from '../../generated/prisma/client';
import { WRITE_PRAGMAS } from '../db/sql/sqlite/pragmas';
import { type Cell, RowInserter, type Target } from './row-inserter';
import { toWriteError } from './write-error';
import { WriteQueue } from './write-queue';

export type Transaction = Prisma.TransactionClient;

/** The one way by which a process writes to a database, one thing after the other. */
export type Writer = {
  /**
   * Runs `work` in a transaction that holds the database's write lock from its first statement.
   *
   * @throws AppError `database-busy` when others held the lock for too long, `disk-full`.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Inserts rows, all or none: the quick way for many. Where the lock is not had they are walked again.
   *
   * @throws AppError `database-busy`, `disk-full`
   */
  insert(target: Target, rows: Iterable<readonly Cell[]>): Promise<void>;
  close(): Promise<void>;
};

/** How long to wait for the lock: within the driver (which blocks the process), and how often. */
export type Patience = { readonly busyTimeout: number; readonly attempts: number };

/** A command may block while it waits; a server must not, and tries again instead. */
export const COMMAND_PATIENCE: Patience = { busyTimeout: 5000, attempts: 1 };
export const SERVER_PATIENCE: Patience = { busyTimeout: 50, attempts: 20 };

const PAUSE_MILLISECONDS = 100;
const LONGEST_TRANSACTION_MILLISECONDS = 10 * 60 * 1000;

/** Opens the connection that writes. A process opens one for each database file. */
export async function openWriter(file: string, patience: Patience): Promise<Writer> {
  const adapter = new PrismaBetterSqlite3({
    url: `file:${file}`,
    fileMustExist: true,
    timeout: patience.busyTimeout,
  });
  const client = new PrismaClient({
    adapter,
    transactionOptions: { timeout: LONGEST_TRANSACTION_MILLISECONDS },
  });
  for (const pragma of WRITE_PRAGMAS) await client.$executeRawUnsafe(pragma);
  const queue = new WriteQueue();
  const inserter = new RowInserter(file, patience.busyTimeout);
  return {
    transaction: (work) =>
      queue.run(() => {
        const attempt = () => client.$transaction((transaction) => lockThen(transaction, work));
        return patiently(attempt, file, patience.attempts);
      }),
    insert: (target, rows) =>
      queue.run(() =>
        patiently(async () => inserter.insert(target, rows), file, patience.attempts),
      ),
    close: async () => {
      inserter.close();
      await client.$disconnect();
    },
  };
}

async function patiently<Result>(
  work: () => Promise<Result>,
  file: string,
  attempts: number,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      const error = toWriteError(thrown, file);
      if (error.code !== 'database-busy' || attempt >= attempts) throw error;
      await wait(PAUSE_MILLISECONDS);
    }
  }
}

/** The adapter begins deferred; this first write takes the lock before anything is read. */
async function lockThen<Result>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  await transaction.writeLock.update({ where: { id: 1 }, data: { counter: { increment: 1 } } });
  return work(transaction);
}
