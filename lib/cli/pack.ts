import { runPackCommand } from './pack/run';

// The engine takes the language from LC_ALL, LC_MESSAGES or LANG.
const systemLocale = Intl.DateTimeFormat().resolvedOptions().locale;
const result = await runPackCommand(process.argv.slice(2), systemLocale);
process.stdout.write(result.output);
process.exitCode = result.exitCode;
