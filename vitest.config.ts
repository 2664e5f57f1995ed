import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,components,prisma,seed,bench,docs}/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // Nothing here is slow on purpose, but databases and child processes wait for the disk, and for
    // whatever else a machine does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All of them: by itself vitest leaves one idle, which on a machine of two is the half.
    maxWorkers: '100%',
  },
});
