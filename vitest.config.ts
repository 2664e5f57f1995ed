import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests that no other may meet: they put another module in the place of one, or have a process of
 * ours begin what it does until it ends (hooks on every request, a log, what stops it).
 */
const ALONE = [
  'components/embed/embed.test.ts',
  'lib/http/**/*.test.ts',
  'lib/operations/**/*.test.ts',
  'lib/write/disk-full.test.ts',
];

const ALL = ['{lib,components,prisma,seed,bench,docs}/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // Nothing here is slow on purpose, but databases and child processes wait for the disk, and for
    // whatever else a machine does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All of them: by itself vitest leaves one idle, which on a machine of two is the half.
    maxWorkers: '100%',
    // To load the code anew for each file takes longer than its tests do. So files follow one
    // another in a process that has it already, and meet what is remembered there, as one request
    // to a server follows another.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ALL,
          exclude: [...configDefaults.exclude, ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
