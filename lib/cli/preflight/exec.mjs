#!/usr/bin/env node
// The `exec` of package.json's scripts where the shell has none (Windows). Elsewhere the shell's
// own is used: it puts the program in the place of the shell, which would die of the signal that
// npm passes on, and leave the program behind.
import { spawn } from 'node:child_process';

const [program, ...parameters] = process.argv.slice(2);
const child = spawn(program === 'node' ? process.execPath : program, parameters, {
  stdio: 'inherit',
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
