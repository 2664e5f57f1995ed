import { runAccessCommand } from './access/run';
import { runCommand, terminalLocale } from './terminal';

/** Lists, makes and revokes the tokens of those who may write. */
await runCommand(async () => {
  const { output, exitCode } = await runAccessCommand(process.argv.slice(2), terminalLocale());
  process.stdout.write(output);
  process.exitCode = exitCode;
});
