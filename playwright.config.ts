import { defineConfig } from '@playwright/test';
import { browserOfTests } from './e2e/browser-of-tests';

/** The tests in a browser. They need a build (`npm run build`); `npm run test:e2e` makes it. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  // A report laid out anew takes a busy machine its time.
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    launchOptions: await browserOfTests(),
  },
  webServer: {
    command: 'npx tsx e2e/server.ts',
    // The server takes a free port and says which, and where the seeded database is that others
    // may copy: fixtures.ts reads FULCRUM_URL, application.ts FULCRUM_SEEDED.
    wait: { stdout: /ready at (?<fulcrum_url>http:\/\/\S+) beside (?<fulcrum_seeded>\S+)/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
