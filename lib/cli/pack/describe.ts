import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packLimits } from '../../archive/pack-limits';
import { environment } from '../../env';
import { AppError } from '../../errors/app-error';
import { translator } from '../../i18n/translator';
import { DESCRIPTOR_FILE, packDescriptor, readBareTables, readPackageDetails } from '../../pack';
import { showReading } from './check';
import { answer, type CommandResult, EXIT, jsonAnswer, type PackArguments } from './command';
import { DEFAULT_FOLDER, readFolderArgument } from './pack-folder';

/**
 * `pack describe`: writes datapackage.json from the tables and their files. Licences, contributors,
 * version and date of creation of the descriptor that is there are kept.
 */
export async function describePack(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json } = args;
  const [folder = DEFAULT_FOLDER] = words;
  const { files, faults, warnings } = readFolderArgument(folder);
  if (files === null) {
    return showReading(folder, { pack: null, details: null, faults, warnings }, locale, json);
  }
  const reading = readBareTables(files, packLimits(environment()));
  if (reading.pack === null) return showReading(folder, reading, locale, json);
  const file = join(folder, DESCRIPTOR_FILE);
  const tables = Object.values(reading.pack).filter((rows) => rows.length > 0).length;
  write(file, packDescriptor(reading.pack, files, readPackageDetails(files)));
  if (json) return jsonAnswer(EXIT.ok, { file, tables });
  return answer(EXIT.ok, [translator(locale, 'cli')('pack.described', { file, tables })]);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new AppError('folder-unwritable', `write ${file}`, { folder: file }, error);
  }
}
