import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { WRITE_PRAGMAS } from '../lib/db/sql/sqlite/pragmas';

/*
 * What an import is measured by, in a process of its own: `import-yardstick.ts <csv> <database>`
 * parses a table with csv-parse and inserts its rows with better-sqlite3, and does nothing else. It
 * prints the seconds, by the clock and of a processor, of three steps: parsing, inserting into a table of texts and a number without
 * any index, and into one with the key and indexes that observations have.
 */

const COLUMNS = 'city, indicator, period_from, period_to, value REAL, re, rz, source, ne, nz';
const KEYS = `CREATE UNIQUE INDEX keyed_key ON keyed (city, indicator, period_to);
  CREATE INDEX keyed_indicator ON keyed (indicator);
  CREATE INDEX keyed_source ON keyed (source);`;
const VALUE = 4;

const [file = '', databaseFile = ''] = process.argv.slice(2);
const times: { readonly clock: number; readonly processor: number }[] = [];
let start = performance.now();
let before = process.cpuUsage();
const [, ...records]: string[][] = parse(readFileSync(file));
lap();
const database = new Database(databaseFile);
database.pragma('journal_mode = WAL');
for (const pragma of WRITE_PRAGMAS) database.exec(pragma);
database.exec(`CREATE TABLE plain (${COLUMNS}); CREATE TABLE keyed (${COLUMNS}); ${KEYS}`);
lap();
for (const table of ['plain', 'keyed']) {
  insert(table);
  lap();
}
database.close();
const [parsing, , plain, keyed] = times;
process.stdout.write(JSON.stringify({ parsing, plain, keyed }));

function lap() {
  const now = performance.now();
  const { user, system } = process.cpuUsage(before);
  times.push({ clock: (now - start) / 1000, processor: (user + system) / 1e6 });
  start = now;
  before = process.cpuUsage();
}

function insert(table: string) {
  const values = COLUMNS.split(',').map(() => '?');
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${values.join(', ')})`);
  database.transaction(() => {
    for (const cells of records) {
      statement.run(cells.map((cell, at) => (at === VALUE ? Number(cell) : cell || null)));
    }
  })();
}
