import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it('a reader that has seen enough is no error of the command', async () => {
  // Nobody reads when the command, some tenths of a second later, has something to say.
  const piped = `"$0" --import tsx lib/cli/pack.ts check seed | true`;
  const child = spawn('sh', ['-c', piped, process.execPath], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [notes] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(notes).toBe('');
}, 120_000);
