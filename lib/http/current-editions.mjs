// @ts-check
import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';

/**
 * What is published at this moment.
 *
 * @typedef {object} Published
 * @property {ReadonlyMap<string, number>} editions hash of the current edition of every index, with
 * the entry of the log that last changed what its pack says of itself (0: none has)
 * @property {string} state one value that differs whenever any of it has changed
 */

/** @type {Published} */
const NOTHING = { editions: new Map(), state: 'nothing' };

/** Says that another edition is current: the log hears of imports by other processes so. */
const CHANGED = channel('fulcrum.editions');

const POINTERS = `
  SELECT "Index"."slug" AS slug, "Edition"."hash" AS hash, coalesce((
    SELECT max("id") FROM "ImportLog"
    WHERE "editionId" = "Edition"."id" AND "details" IS NOT NULL
  ), 0) AS described
  FROM "Index" LEFT JOIN "Edition" ON "Edition"."id" = "Index"."currentEditionId"
  ORDER BY "Index"."slug"`;

/**
 * Watches the pointers to the current editions, on a read-only connection of its own. They are
 * read again only when `PRAGMA data_version` says that another connection has written (4 µs).
 */
export class CurrentEditions {
  /** @param {string} file path of the SQLite database */
  constructor(file) {
    this.file = file;
    /** @type {Database.Database | null} */
    this.database = null;
    /** @type {Database.Statement | null} */
    this.dataVersion = null;
    this.version = -1;
    this.published = NOTHING;
  }

  /** @returns {Published} */
  read() {
    this.open();
    if (this.database === null || this.dataVersion === null) return NOTHING;
    const version = Number(this.dataVersion.get());
    if (version !== this.version) {
      const before = this.published;
      this.published = published(this.database);
      this.version = version;
      announce(before, this.published);
    }
    return this.published;
  }

  /** The file may come into being after the server has started. */
  open() {
    if (this.database !== null || !existsSync(this.file)) return;
    this.database = new Database(this.file, { readonly: true, timeout: 50 });
    // Prepared once: this is asked on every request.
    this.dataVersion = this.database.prepare('PRAGMA data_version').pluck();
  }

  close() {
    this.database?.close();
    this.database = null;
    this.dataVersion = null;
    this.version = -1;
  }
}

/**
 * @param {Published} before
 * @param {Published} now
 */
function announce(before, now) {
  if (before === NOTHING || before.state === now.state) return;
  CHANGED.publish([...now.editions.keys()].filter((hash) => !before.editions.has(hash)));
}

/**
 * @param {Database.Database} database
 * @returns {Published}
 */
function published(database) {
  if (!hasTables(database)) return NOTHING;
  const rows = /** @type {{ slug: string, hash: string | null, described: number }[]} */ (
    database.prepare(POINTERS).all()
  );
  const state = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  /** @type {Map<string, number>} */
  const editions = new Map();
  for (const { hash, described } of rows) if (hash !== null) editions.set(hash, described);
  return { editions, state };
}

/** @param {Database.Database} database */
function hasTables(database) {
  const count = database
    .prepare(
      `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('Index', 'Edition', 'ImportLog')`,
    )
    .pluck()
    .get();
  return count === 3;
}

/**
 * @param {string | undefined} url a DATABASE_URL such as `file:./data/fulcrum.db`
 * @returns {string} absolute path of the file, by the working directory
 */
export function databaseFile(url) {
  return resolve((url ?? 'file:./data/fulcrum.db').replace(/^file:/, '').replace(/\?.*$/, ''));
}
