import { generateClient } from '../../prisma/generate-client';
import { bundlePrograms } from './bundle-programs';
import { requireWritable } from './require-writable';
import { runNext } from './run-next';
import { runCommand } from './terminal';

const SIGN_OF_LIFE_MILLISECONDS = 5000;

/** Builds the pages. Next compiles without a word for a while, so this says that it is at work. */
await runCommand(async (say) => {
  requireWritable('.');
  generateClient();
  const started = performance.now();
  const sign = setInterval(() => {
    say('building', { seconds: Math.round((performance.now() - started) / 1000) });
  }, SIGN_OF_LIFE_MILLISECONDS);
  process.exitCode = await runNext('build', ...process.argv.slice(2));
  clearInterval(sign);
  if (process.exitCode === 0) await bundlePrograms();
});
