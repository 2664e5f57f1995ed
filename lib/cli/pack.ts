import { runPackCommand } from './pack/run';
import { runCommand, terminalLocale } from './terminal';

/** Checks, describes and writes data packs. */
await runCommand(async () => {
  const { output, exitCode } = await runPackCommand(process.argv.slice(2), terminalLocale());
  process.stdout.write(output);
  process.exitCode = exitCode;
});
