import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { packLimits } from '../../archive/pack-limits';
import { readFilesAt } from '../../archive/read-pack-at';
import { environment } from '../../env';
import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import {
  applyMapping,
  mappingFaults,
  parseMapping,
  proposeMapping,
  type RawTable,
  type ReadMapping,
  readMapping,
} from '../../mapping';
import { DESCRIPTOR_FILE, type Fault, readPackageDetails, writePack } from '../../pack';
import { readTableFile } from '../../workbook/read-table-file';
import { DEFAULT_READ_LIMITS } from '../../workbook/table-limits';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { readBytes } from './pack-folder';
import { proposalLines } from './proposal-lines';
import { faultLines } from './show-faults';
import { isFree, isZip, writeNewFile, writeTarget } from './write-target';

/**
 * `pack new`: proposes a mapping for an analyst's table, or makes a pack of the table by a mapping:
 * a file, or the one that an earlier pack keeps.
 */
export async function newPack(args: PackArguments): Promise<CommandResult> {
  const [table] = args.words;
  if (table === undefined) return refusal(args);
  const { encoding, sheet, mapping } = args.options;
  const limits = { ...DEFAULT_READ_LIMITS, ...packLimits(environment()) };
  const read = await readTableFile(basename(table), readBytes(table), { encoding, limits });
  if (read.faults.length > 0) return showFaults(table, read.faults, read.warnings, args);
  const tables =
    sheet === undefined ? read.tables : read.tables.filter((one) => one.sheet === sheet);
  if (tables.length === 0) {
    const sheets = read.tables.flatMap((one) => one.sheet ?? []).join(', ');
    const values = { file: table, sheet: sheet ?? '', sheets };
    return refusal(args, translator(args.locale, 'cli')('newPack.noSheet', values));
  }
  if (mapping === undefined) return propose(table, tables, read.warnings, args);
  const kept = await readMappingAt(mapping);
  if (kept === null) {
    return refusal(args, translator(args.locale, 'cli')('newPack.noMapping', { file: mapping }));
  }
  if (kept.mapping === null) return showFaults(mapping, kept.faults, read.warnings, args);
  return makePack(table, tables, kept.mapping, read.warnings, args);
}

/** A mapping in a file of its own, or in a pack; null: the pack has none. */
async function readMappingAt(path: string): Promise<ReadMapping | null> {
  const isPack = isZip(path) || (existsSync(path) && statSync(path).isDirectory());
  if (!isPack) return readMapping(readBytes(path), basename(path));
  const { files, faults } = await readFilesAt(path, packLimits(environment()));
  if (files === null) return { mapping: null, faults };
  const { mapping } = readPackageDetails(files);
  return mapping === undefined ? null : parseMapping(mapping, DESCRIPTOR_FILE);
}

function propose(
  table: string,
  tables: readonly RawTable[],
  warnings: readonly Fault[],
  args: PackArguments,
): CommandResult {
  const proposal = proposeMapping(tables);
  if (proposal.mapping === null) return showFaults(table, proposal.faults, warnings, args);
  const file = args.options.out ?? `${basename(table).replace(/\.[^.]+$/, '')}.mapping.json`;
  if (existsSync(file)) {
    return refusal(args, translator(args.locale, 'cli')('pack.fileThere', { folder: file }));
  }
  writeNewFile(file, `${JSON.stringify(proposal.mapping, null, 2)}\n`);
  if (args.json) {
    return jsonAnswer(EXIT.ok, {
      mapping: file,
      open: mappingFaults(proposal.mapping).map((fault) => wordFault(fault, args.locale)),
      candidates: proposal.candidates,
      leftAside: proposal.leftAside,
      warnings: warnings.map((fault) => wordFault(fault, args.locale)),
    });
  }
  return answer(EXIT.ok, [
    ...warnings.flatMap((fault) => faultLines(fault, args.locale)),
    ...proposalLines(proposal, proposal.mapping, { table, file }, args.locale),
  ]);
}

function makePack(
  table: string,
  tables: readonly RawTable[],
  mapping: Parameters<typeof applyMapping>[1],
  readWarnings: readonly Fault[],
  args: PackArguments,
): CommandResult {
  const t = translator(args.locale, 'cli');
  const applied = applyMapping(tables, mapping);
  const warnings = [...readWarnings, ...applied.warnings];
  if (applied.pack === null) return showFaults(table, applied.faults, warnings, args);
  const target = args.options.out ?? mapping.index.slug;
  if (!isFree(target)) {
    const key = isZip(target) ? 'pack.fileThere' : 'pack.folderNotEmpty';
    return refusal(args, t(key, { folder: target }));
  }
  const files = writePack(applied.pack, applied.details);
  writeTarget(target, files);
  if (args.json) {
    const worded = warnings.map((fault) => wordFault(fault, args.locale));
    return jsonAnswer(EXIT.ok, { target, files: [...files.keys()], warnings: worded });
  }
  const { cities, nodes, observations } = applied.pack;
  const made = {
    files: files.size,
    target,
    cities: cities.length,
    indicators: nodes.filter(({ kind }) => kind === 'indicator').length,
    values: observations.length,
  };
  return answer(EXIT.ok, [
    ...warningLines(warnings, args),
    t('newPack.made', made),
    t('newPack.afterwards', { target }),
  ]);
}

function showFaults(
  file: string,
  faults: readonly Fault[],
  warnings: readonly Fault[],
  args: PackArguments,
): CommandResult {
  const { locale, json } = args;
  if (json) {
    return jsonAnswer(EXIT.faults, {
      faults: faults.map((fault) => wordFault(fault, locale)),
      warnings: warnings.map((fault) => wordFault(fault, locale)),
    });
  }
  return answer(EXIT.faults, [
    ...warningLines(warnings, args),
    ...faults.flatMap((fault) => faultLines(fault, locale)),
    translator(locale, 'cli')('pack.faulty', { folder: file, count: faults.length }),
  ]);
}

function warningLines(warnings: readonly Fault[], { locale }: PackArguments): readonly string[] {
  if (warnings.length === 0) return [];
  const heading = translator(locale, 'cli')('pack.warnings', { count: warnings.length });
  return [heading, ...warnings.flatMap((fault) => faultLines(fault, locale)), ''];
}
