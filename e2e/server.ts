import { startApplication } from './application';

/* The server that Playwright starts for all tests, and stops with SIGTERM. */

const application = await startApplication();
process.once('SIGTERM', () => {
  void application.stop().then(() => process.exit(0));
});
process.stdout.write(`ready at ${application.url}\n`);
