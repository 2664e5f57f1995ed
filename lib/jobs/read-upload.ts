import { readFileSync } from 'node:fs';
import { packLimits } from '../archive/pack-limits';
import { readPackFrom } from '../archive/read-pack-at';
import { readZip } from '../archive/read-zip';
import { databaseFile } from '../db/database-file';
import { readExtendedEdition } from '../db/extended-edition';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { applyMapping, type Mapping } from '../mapping';
import type { ReadPack } from '../pack';
import { type ReadTableFile, readTableFile } from '../workbook/read-table-file';
import { DEFAULT_READ_LIMITS } from '../workbook/table-limits';
import type { Draft } from './draft';
import { draftPath, readDraftJson } from './drafts-folder';
import { readTableReading } from './worked-mapping';

/** Reads the tables of the file that was sent, in the encoding that someone has named. */
export function readUploadedTables({ id, name }: Draft): Promise<ReadTableFile> {
  const limits = { ...DEFAULT_READ_LIMITS, ...packLimits(environment()) };
  const { encoding } = readTableReading(id);
  const options = { limits, ...(encoding === null ? {} : { encoding }) };
  return readTableFile(name, readFileSync(draftPath(id, 'upload')), options);
}

/**
 * Reads and checks what was sent: a pack, or the one that a table and its mapping make.
 *
 * @throws AppError `draft-step` for a table that has no mapping yet
 */
export async function readUpload(draft: Draft): Promise<ReadPack> {
  const { id, name, kind } = draft;
  if (kind === 'pack') {
    const settings = environment();
    const limits = packLimits(settings);
    const files = await readZip(draftPath(id, 'upload'), limits, name);
    return readPackFrom(files, limits, (extended) =>
      readExtendedEdition(databaseFile(settings.DATABASE_URL), extended),
    );
  }
  const mapping = readDraftJson<Mapping>(id, 'mapping');
  if (mapping === null) throw new AppError('draft-step', 'no mapping', { at: draft.state.at });
  const read = await readUploadedTables(draft);
  if (read.faults.length > 0) return { ...read, pack: null, details: null };
  const applied = applyMapping(read.tables, mapping);
  return { ...applied, warnings: [...read.warnings, ...applied.warnings] };
}
