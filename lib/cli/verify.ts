import { AppError } from '../errors/app-error';
import { runCommand, terminalLocale } from './terminal';
import { runVerify } from './verify/run';

/** Computes editions afresh, from the database or from an exported pack, and names what differs. */
await runCommand(async () => {
  const { output, exitCode, differences } = await runVerify(
    process.argv.slice(2),
    terminalLocale(),
  );
  process.stdout.write(output);
  process.exitCode = exitCode;
  if (differences > 0) {
    throw new AppError('edition-differs', `${differences} differences`, { count: differences });
  }
});
