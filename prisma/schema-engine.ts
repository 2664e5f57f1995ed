import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export const SCHEMA_FILE = join(import.meta.dirname, 'schema.prisma');

/** What the loader calls on the WebAssembly side; its declarations leave these two out. */
type Loader = { __wbg_set_wasm(exports: WebAssembly.Exports): void };
type Started = WebAssembly.Exports & { __wbindgen_start(): void };

// The bindings hold one instance of the module; a second one would break the first.
let started: Promise<void> | undefined;

/**
 * The SQL that takes a database to the schema, as Prisma's own engine writes it. The engine runs
 * as WebAssembly from npm: the native one would have to be downloaded.
 *
 * @returns SQL, or only a comment where nothing is left to do.
 */
export async function differenceToSchema(databaseFile: string, schemaFile = SCHEMA_FILE) {
  started ??= startEngine();
  await started;
  const schema = { path: 'schema.prisma', content: readFileSync(schemaFile, 'utf8') };
  const adapter = new PrismaBetterSqlite3({ url: databaseFile });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  const result = await engine.diff({
    from: { tag: 'schemaDatasource', files: [schema], configDir: import.meta.dirname },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return result.stdout ?? '';
}

async function startEngine(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const code = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': bindings });
  (bindings as unknown as Loader).__wbg_set_wasm(instance.exports);
  (instance.exports as Started).__wbindgen_start();
}
