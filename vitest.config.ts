import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,components,prisma,seed,bench,docs}/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // Nothing here is slow on purpose, but databases and child processes wait for the disk.
    testTimeout: 30_000,
  },
});
