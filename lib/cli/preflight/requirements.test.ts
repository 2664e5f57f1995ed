import { expect, test, vi } from 'vitest';
import { compilerMissing, nodeTooOld } from './requirements.mjs';

const LINUX = { platform: 'linux' };

test.each([
  ['20.19.0', true],
  ['20.18.9', false],
  ['18.20.4', false],
  ['22.0.0', true],
  ['24.11.1', true],
])('Node %s is new enough: %s', (version, expected) => {
  const sentence = nodeTooOld(version);
  if (expected) expect(sentence).toBeNull();
  else expect(sentence).toMatch(/needs Node 20\.19 or newer, and this is Node 1?[28]/);
});

test('with every tool there, nobody asks the network', async () => {
  const isReadyMade = vi.fn(async () => false);
  expect(await compilerMissing(LINUX, () => true, isReadyMade)).toBeNull();
  expect(isReadyMade).not.toHaveBeenCalled();
});

test('a tool under another name will do', async () => {
  const installed = ['python', 'gmake', 'clang++'];
  const isInstalled = (name: string) => installed.includes(name);
  expect(await compilerMissing(LINUX, isInstalled, async () => false)).toBeNull();
});

test('without a compiler and without the ready-made driver, one sentence says what to install', async () => {
  const isInstalled = (name: string) => name === 'python3';
  const sentence = await compilerMissing(LINUX, isInstalled, async () => false);
  expect(sentence).toContain('lacks make, g++');
  expect(sentence).toContain('apt-get install python3 make g++');
});

test('without a compiler, the ready-made driver is enough', async () => {
  expect(
    await compilerMissing(
      LINUX,
      () => false,
      async () => true,
    ),
  ).toBeNull();
});
