import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { requireCurrentDatabase } from '../../prisma/require-current';
import { reportFilePath } from '../address/api-paths';
import { writeReportQuery } from '../address/write-report';
import { databaseFile } from '../db/database-file';
import { environment } from '../env';
import { AppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import { isBuilt } from '../operations/build';
import { type LocalServer, startLocalServer } from './report/local-server';
import { parseOptions, type ReportOptions } from './report/options';
import { saveFile } from './report/save-file';
import { requireWritable } from './require-writable';
import { runCommand, terminalLocale } from './terminal';

const EXIT_USAGE = 2;

const locale = terminalLocale();
const t = translator(locale, 'cli');

/** Prints a report into a file, by a server that runs or by one started for it. */
await runCommand(async () => {
  const parsed = parseOptions(process.argv.slice(2), readText);
  if (parsed.kind === 'help') return console.log(t('report.usage'));
  if (parsed.kind === 'faulty') {
    console.error(t('report.faulty', parsed.fault).trim());
    console.error(t('report.usage'));
    process.exitCode = EXIT_USAGE;
    return;
  }
  const { options } = parsed;
  for (const file of filesOf(options)) requireWritable(dirname(file));
  const server = options.url === null ? await startServer() : null;
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopped.abort());
  }
  try {
    await saveReport(options, server?.origin ?? options.url ?? '', stopped.signal);
  } finally {
    await server?.stop();
  }
});

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new AppError('file-unreadable', `${file} cannot be read`, { file }, thrown);
  }
}

function filesOf({ out, png }: ReportOptions): readonly string[] {
  return png === null ? [out] : [out, png];
}

async function startServer(): Promise<LocalServer> {
  if (!isBuilt()) throw new AppError('not-built', 'no build');
  requireCurrentDatabase(databaseFile(environment().DATABASE_URL));
  console.error(t('report.starting'));
  return startLocalServer();
}

async function saveReport(options: ReportOptions, origin: string, signal: AbortSignal) {
  const { index, settings, out, png } = options;
  const query = writeReportQuery(settings);
  console.error(t('report.printing'));
  for (const [kind, file] of [['pdf', out] as const, ['png', png] as const]) {
    if (file === null) continue;
    const content = await fetchFile(origin + reportFilePath(index, kind, query), signal);
    if (content === null) return;
    saveFile(file, content);
    console.log(t('report.wrote', { file, kilobytes: Math.ceil(content.byteLength / 1000) }));
  }
}

/** Null where the server refuses; its sentence has been printed. */
async function fetchFile(url: string, signal: AbortSignal): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(url, { signal, headers: { 'Accept-Language': locale } });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    const problem: unknown = await answer.json().catch(() => null);
    const told = typeof problem === 'object' && problem !== null && 'title' in problem;
    console.error(told ? String(problem.title) : t('report.refused', { status: answer.status }));
  } catch {
    const { origin } = new URL(url);
    console.error(signal.aborted ? t('report.stopped') : t('report.unreachable', { origin }));
  }
  process.exitCode = 1;
  return null;
}
