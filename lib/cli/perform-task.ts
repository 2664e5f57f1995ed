import { requireCurrentDatabase } from '../../prisma/require-current';
import { openReadClient } from '../db/client';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import type { Draft } from '../jobs/draft';
import type { Task, TaskProgress, TaskResult } from '../jobs/draft-state';
import { writeDraftJson } from '../jobs/drafts-folder';
import { movesInOrder, namesIn } from '../jobs/preview-order';
import { readUpload, readUploadedTables } from '../jobs/read-upload';
import {
  checkReport,
  firstChanges,
  MOST_ROWS,
  type PreviewReport,
  type ProposalReport,
} from '../jobs/task-files';
import { readTableReading, readWorkedMapping, writeWorkedMapping } from '../jobs/worked-mapping';
import {
  beginMapping,
  keepDecisions,
  type Mapping,
  outlineTable,
  proposeMapping,
} from '../mapping';
import type { AnyPack, PackageDetails, ReadPack } from '../pack';
import { previewImport } from '../write/preview-import';
import { importReading } from './pack/import-at';

/**
 * Does one task of a draft and lays what it finds beside it.
 *
 * @throws AppError as reading, database and import have it
 */
export async function performTask(
  draft: Draft,
  task: Task,
  onProgress: (progress: TaskProgress) => void,
  signal: AbortSignal,
): Promise<TaskResult> {
  onProgress({ step: 'reading' });
  if (task === 'propose') return propose(draft);
  const reading = await readUpload(draft);
  const check = noteCheck(draft, reading);
  if (task === 'check') return { task, check };
  requireCurrentDatabase(databaseFile(environment().DATABASE_URL));
  if (task === 'import') {
    const { name, who, importedAt, state } = draft;
    if (importedAt === null) throw new AppError('draft-step', 'no time', { at: draft.state.at });
    const expected = state.preview?.current?.hash ?? null;
    const log = { source: name, who, now: importedAt, expected };
    const result = await importReading(reading, { ...log, onProgress, signal });
    return { task, check, result };
  }
  if (reading.pack === null) return { task, check, preview: null };
  onProgress({ step: 'comparing' });
  return { task, check, preview: await preview(draft, reading.pack, reading.details) };
}

async function propose(draft: Draft): Promise<TaskResult> {
  const { tables, faults, warnings } = await readUploadedTables(draft);
  const { choices } = readTableReading(draft.id);
  const proposal = proposeMapping(tables, choices);
  // A file that can't be read has no table either: its own fault says it all.
  const found = faults.length > 0 ? faults : proposal.faults;
  const { mapping, candidates, leftAside } = proposal;
  if (mapping !== null) {
    const outline = outlineTable(tables, mapping);
    const report: ProposalReport = { mapping, candidates, outline, leftAside, warnings };
    writeDraftJson(draft.id, 'proposal', report);
    beginWork(draft.id, mapping);
  }
  return { task: 'propose', check: noteCheck(draft, { faults: found, warnings }) };
}

/** Lays the proposal where a person goes on from it; what was decided before stays. */
function beginWork(id: string, proposal: Mapping): void {
  const begun = beginMapping(proposal, new Date().toISOString().slice(0, '2026-01-08'.length));
  const before = readWorkedMapping(id);
  const mapping = before === null ? begun : keepDecisions(begun, before.mapping);
  writeWorkedMapping(id, { mapping, rejected: {}, isAsked: false });
}

function noteCheck({ id }: Draft, { faults, warnings }: Pick<ReadPack, 'faults' | 'warnings'>) {
  const report = checkReport(faults, warnings);
  writeDraftJson(id, 'check', report);
  return report.counts;
}

async function preview({ id }: Draft, pack: AnyPack, details: PackageDetails | null) {
  const db = openReadClient(databaseFile(environment().DATABASE_URL));
  try {
    const { index, hash, label, current, counts, changes } = await previewImport(
      db,
      { pack, details },
      // Which scores move farthest is known when all of them are.
      { rows: MOST_ROWS, scores: Number.POSITIVE_INFINITY },
    );
    const before = current && { hash: current.hash, label: current.label };
    const summary = { index, hash, label, current: before };
    const first = firstChanges({ ...changes, scores: movesInOrder(changes.scores, pack.nodes) });
    const names = namesIn(pack, first);
    const report: PreviewReport = { ...summary, ...names, counts, changes: first };
    writeDraftJson(id, 'preview', report);
    return summary;
  } finally {
    await db.$disconnect();
  }
}
