import { writeSync } from 'node:fs';

/* Loaded before a program (`--import`): at its end it says how much memory the process took. */

process.on('exit', () => {
  writeSync(2, `\npeak-kilobytes ${process.resourceUsage().maxRSS}\n`);
});
