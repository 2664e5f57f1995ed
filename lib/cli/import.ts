import { userInfo } from 'node:os';
import { requireCurrentDatabase } from '../../prisma/require-current';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { readPack } from '../pack';
import type { ImportProgress, ImportResult } from '../write/import-options';
import { importPack } from '../write/import-pack';
import { readPackFolder } from './pack/pack-folder';
import { faultLines } from './pack/show-faults';
import { runCommand, type Say, terminalLocale } from './terminal';

/** Imports the pack in a folder and publishes it: a process of its own, for whoever asks for it. */
await runCommand(async (say) => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    say('importUsage');
    process.exitCode = 2;
    return;
  }
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  say('seeding', { folder });
  const { pack, details, faults, warnings } = readPack(readPackFolder(folder));
  if (pack === null) {
    const lines = faults.flatMap((fault) => faultLines(fault, terminalLocale()));
    console.error(lines.join('\n'));
    throw new AppError('pack-faulty', `${folder} has faults`, { count: faults.length });
  }
  if (warnings.length > 0) say('warnings', { count: warnings.length });
  const result = await importPack(pack, {
    databaseFile: file,
    source: folder,
    who: userInfo().username,
    now: new Date().toISOString(),
    details: details ?? {},
    onProgress: (progress) => sayProgress(say, progress),
  });
  sayResult(say, result);
});

function sayProgress(say: Say, progress: ImportProgress): void {
  switch (progress.step) {
    case 'cleaned':
      if (progress.removed > 0) say('removed', { count: progress.removed });
      break;
    case 'scored':
      say('importScored');
      break;
    case 'rows':
      if (progress.count > 0) say('importRows', { model: progress.model, count: progress.count });
      break;
    case 'scores':
      say('importScores', { count: progress.count });
      break;
    case 'publishing':
      say('importPublishing');
  }
}

function sayResult(say: Say, { outcome, index, label, hash }: ImportResult): void {
  const key = (
    {
      published: 'importPublished',
      restored: 'importRestored',
      unchanged: 'importUnchanged',
    } as const
  )[outcome];
  say(key, { index, label, hash });
}
