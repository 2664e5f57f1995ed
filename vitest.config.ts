import { configDefaults, defineConfig } from 'vitest/config';

/** The pure core (docs/architecture.md), whose modules hold nothing that a test could leave behind. */
const PURE =
  'lib/{address,charts,edition,evidence,framework,mapping,pack,scoring,text,views}/**/*.test.{ts,tsx}';

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
    // To load the code anew for each file takes longer than the tests of the pure core do: there,
    // files follow one another in a process that has it already.
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: [PURE] } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ALL,
          exclude: [...configDefaults.exclude, PURE],
          globalSetup: ['./vitest.programs.ts'],
        },
      },
    ],
  },
});
