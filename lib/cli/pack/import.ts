import { translator } from '../../i18n/translator';
import { wordFault } from '../../i18n/word-fault';
import { progressSentence, resultSentence } from '../import-words';
import { showReading } from './check';
import {
  answer,
  type CommandResult,
  EXIT,
  jsonAnswer,
  type PackArguments,
  refusal,
} from './command';
import { importAt } from './import-at';
import { changeCountLines } from './show-changes';

/** `pack import`: imports the pack and publishes it as the current edition of its index. */
export async function importCommand(args: PackArguments): Promise<CommandResult> {
  const { words, locale, json } = args;
  const [path] = words;
  if (path === undefined) return refusal(args);
  const t = translator(locale, 'cli');
  const { reading, result } = await importAt(path, (progress) => {
    const sentence = json ? null : progressSentence(progress);
    // The answer alone goes to standard output.
    if (sentence !== null) console.error(t.sentence(sentence));
  });
  if (result === null) return showReading(path, reading, locale, json);
  if (json) {
    const warnings = reading.warnings.map((warning) => wordFault(warning, locale));
    return jsonAnswer(EXIT.ok, { ...result, warnings });
  }
  const { warnings } = reading;
  return answer(EXIT.ok, [
    ...(warnings.length === 0 ? [] : [t('setup.warnings', { count: warnings.length })]),
    ...(result.changes === null ? [] : changeCountLines(result.changes, locale)),
    t.sentence(resultSentence(result)),
  ]);
}
