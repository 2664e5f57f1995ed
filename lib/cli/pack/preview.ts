import { requireCurrentDatabase } from '../../../prisma/require-current';
import { openReadClient } from '../../db/client';
import { databaseFile } from '../../db/database-file';
import { environment } from '../../env';
import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import { type ImportPreview, previewImport } from '../../write/preview-import';
import { showReading } from './check';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { readPackArgument } from './pack-folder';
import { changeCountLines, changeLines } from './show-changes';

/** `pack preview`: what an import of the pack would change, before it is done. */
export async function previewPack(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json } = args;
  const [path] = words;
  if (path === undefined) return refusal(args);
  const reading = await readPackArgument(path);
  if (reading.pack === null) return showReading(path, reading, locale, json);
  const file = databaseFile(environment().DATABASE_URL);
  requireCurrentDatabase(file);
  const db = openReadClient(file);
  try {
    const preview = await previewImport(db, {
      pack: reading.pack,
      details: reading.details,
    });
    if (!json) return answer(EXIT.ok, previewLines(preview, args));
    const { index, hash, label, current, changes, counts } = preview;
    const warnings = reading.warnings.map((warning) => wordFault(warning, locale));
    const before = current && { hash: current.hash, label: current.label };
    return jsonAnswer(EXIT.ok, {
      index,
      edition: { hash, label },
      current: before,
      ...changes,
      details: counts.details ?? [],
      warnings,
    });
  } finally {
    await db.$disconnect();
  }
}

function previewLines(
  { index, hash, label, current, counts, changes }: ImportPreview,
  { locale }: PackArguments,
): readonly string[] {
  const t = translator(locale, 'cli');
  if (current === null) {
    return [t('pack.previewNew', { index, label }), ...changeCountLines(counts, locale)];
  }
  if (current.hash === hash) {
    if (counts.details === undefined) return [t('pack.previewSame', { index, label })];
    return [t('pack.previewDescribed', { index, label }), ...changeCountLines(counts, locale)];
  }
  return [
    t('pack.previewNext', { index, label, current: current.label }),
    ...changeLines(changes, locale),
  ];
}
