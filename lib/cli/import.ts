import { AppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import { type CommandSentence, progressSentence, resultSentence } from './import-words';
import { importAt } from './pack/import-at';
import { faultLines } from './pack/show-faults';
import { runCommand, terminalLocale } from './terminal';

/** Imports the pack in a folder or a zip and publishes it: a process of its own, for whoever asks. */
await runCommand(async (say) => {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    say('importUsage');
    process.exitCode = 2;
    return;
  }
  const print = (sentence: CommandSentence | null) => {
    if (sentence !== null) console.log(translator(terminalLocale(), 'cli').sentence(sentence));
  };
  say('seeding', { folder: path });
  const { reading, result } = await importAt(path, (progress) => print(progressSentence(progress)));
  if (result === null) {
    const lines = reading.faults.flatMap((fault) => faultLines(fault, terminalLocale()));
    console.error(lines.join('\n'));
    throw new AppError('pack-faulty', `${path} has faults`, { count: reading.faults.length });
  }
  if (reading.warnings.length > 0) say('warnings', { count: reading.warnings.length });
  print(resultSentence(result));
});
