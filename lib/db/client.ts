import { existsSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { type Prisma, PrismaClient } from '../../generated/prisma/client';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { databaseFile } from './database-file';

/** Reads committed data only; every query function of lib/db takes one. */
export type ReadClient = Pick<PrismaClient, ReadableModel | '$queryRaw' | '$disconnect'>;

type ReadableModel = Uncapitalize<Prisma.ModelName>;

/** A server must not block on a lock: the driver waits inside the process's only thread. */
const READ_TIMEOUT_MILLISECONDS = 50;

/**
 * Opens a database file for reading. Its connection is apart from the one that writes, because
 * the adapter does not isolate transactions: on one connection, a reader would see half of them.
 *
 * @throws AppError `database-missing`
 */
export function openReadClient(file: string, onQuery?: (sql: string) => void): ReadClient {
  if (!existsSync(file)) throw new AppError('database-missing', `no ${file}`, { file });
  const adapter = new PrismaBetterSqlite3({
    url: `file:${file}`,
    readonly: true,
    fileMustExist: true,
    timeout: READ_TIMEOUT_MILLISECONDS,
  });
  if (onQuery === undefined) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', (event) => onQuery(event.query));
  return client;
}

type Opened = { file: string; client: ReadClient };

// One client a process, through the reloading of modules in development too.
const holder = globalThis as { fulcrumReadClient?: Opened };

/** The client of this process for the database that the environment names. */
export function readClient(): ReadClient {
  const file = databaseFile(environment().DATABASE_URL);
  if (holder.fulcrumReadClient?.file !== file) {
    holder.fulcrumReadClient = { file, client: openReadClient(file) };
  }
  return holder.fulcrumReadClient.client;
}

/** Closes the client of this process; a later call of `readClient` opens another. */
export async function closeReadClient(): Promise<void> {
  const opened = holder.fulcrumReadClient;
  holder.fulcrumReadClient = undefined;
  await opened?.client.$disconnect();
}
