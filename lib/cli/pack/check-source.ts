import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import { type AnyPack, checkSource, decodeText, type SourceCheck } from '../../pack';
import { showReading } from './check';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { DEFAULT_FOLDER, readBytes, readPackArgument } from './pack-folder';
import { faultLines } from './show-faults';

/** `pack check-source`: finds the passages of a source in a copy of it that the caller holds. */
export async function checkSourceCopy(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json } = args;
  const [file, folder = DEFAULT_FOLDER] = words;
  if (file === undefined) return refusal(args);
  const reading = await readPackArgument(folder);
  if (reading.pack === null) return showReading(folder, reading, locale, json);
  const copy = decodeText(file, readBytes(file));
  if (copy.fault !== null) {
    if (json) return jsonAnswer(EXIT.faults, { faults: [wordFault(copy.fault, locale)] });
    return answer(EXIT.faults, faultLines(copy.fault, locale));
  }
  const source = chooseSource(reading.pack, args);
  if (source.slug === null) return refusal(args, source.problem);
  const passages = reading.pack.passages.filter((passage) => passage.source === source.slug);
  return showCheck(checkSource(passages, copy.text), source.slug, file, args);
}

type ChosenSource =
  | { readonly slug: string; readonly problem: null }
  | { readonly slug: null; readonly problem: string };

function chooseSource(
  pack: Pick<AnyPack, 'sources'>,
  { options, locale }: PackArguments,
): ChosenSource {
  const { source } = options;
  const t = translator(locale, 'cli');
  const slugs = pack.sources.map(({ slug }) => slug);
  const sources = slugs.join(', ');
  if (source !== undefined) {
    if (slugs.includes(source)) return { slug: source, problem: null };
    return { slug: null, problem: t('pack.sourceUnknown', { source, sources }) };
  }
  const [only, ...others] = slugs;
  if (only !== undefined && others.length === 0) return { slug: only, problem: null };
  return { slug: null, problem: t('pack.sourceAmbiguous', { sources }) };
}

function showCheck(
  { found, missing }: SourceCheck,
  source: string,
  file: string,
  { locale, json }: PackArguments,
): CommandResult {
  const t = translator(locale, 'cli');
  const exitCode = missing.length === 0 ? EXIT.ok : EXIT.faults;
  if (json) {
    const numbers = missing.map(({ number }) => number);
    return jsonAnswer(exitCode, { source, found: found.length, missing: numbers });
  }
  const count = found.length + missing.length;
  if (missing.length === 0)
    return answer(exitCode, [t('pack.sourceComplete', { source, file, count })]);
  return answer(exitCode, [
    t('pack.sourceIncomplete', { source, file, count, missing: missing.length }),
    ...missing.map(({ number, section, marker }) =>
      marker === null
        ? `  ${t('pack.sourcePassage', { number, section })}`
        : `  ${t('pack.sourcePassageMarked', { number, section, marker })}`,
    ),
  ]);
}
