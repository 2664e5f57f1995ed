import { writeSync } from 'node:fs';

/* Loaded before a program (`--import`): at its end it says how much memory and time of a processor it took. */

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(2, `\npeak-kilobytes ${maxRSS}\nprocessor-seconds ${processor}\n`);
});
