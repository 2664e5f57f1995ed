import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import type { ReadPack } from '../../pack';
import type { Locale } from '../../text/localized';
import { answer, type CommandResult, EXIT, jsonAnswer, type PackArguments } from './command';
import { DEFAULT_FOLDER, readPackArgument } from './pack-folder';
import { faultLines } from './show-faults';

/** `pack check`: reads a pack and names every fault and warning. */
export async function check({ words: [path = DEFAULT_FOLDER], locale, json }: PackArguments) {
  return showReading(path, await readPackArgument(path), locale, json);
}

/** What reading a pack found, for people or for programs. */
export function showReading(
  folder: string,
  reading: ReadPack,
  locale: Locale,
  json: boolean,
): CommandResult {
  const exitCode = reading.pack === null ? EXIT.faults : EXIT.ok;
  if (json) {
    return jsonAnswer(exitCode, {
      faults: reading.faults.map((fault) => wordFault(fault, locale)),
      warnings: reading.warnings.map((fault) => wordFault(fault, locale)),
    });
  }
  const t = translator(locale, 'cli');
  const { warnings } = reading;
  return answer(exitCode, [
    ...summaryLines(folder, reading, locale),
    ...(warnings.length === 0 ? [] : ['', t('pack.warnings', { count: warnings.length })]),
    ...warnings.flatMap((warning) => faultLines(warning, locale)),
  ]);
}

function summaryLines(
  folder: string,
  { pack, faults }: ReadPack,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'cli');
  if (pack === null) {
    return [
      ...faults.flatMap((fault) => faultLines(fault, locale)),
      t('pack.faulty', { folder, count: faults.length }),
    ];
  }
  const tables = Object.values(pack).filter((rows) => rows.length > 0);
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  return [t('pack.clean', { folder, tables: tables.length, rows })];
}
