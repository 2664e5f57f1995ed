import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startApplication } from '../e2e/application';
import { findChromium } from '../lib/print/find-chromium';
import { benchBesidePaper } from './beside-paper';
import { benchDoubt } from './doubt';
import { benchEngine } from './engine';
import { benchImportSeen } from './import-seen';
import { benchPages } from './pages';
import { benchRanking } from './ranking';
import { benchRanks, benchSliders } from './ranks';
import { pathOf } from './routes';
import { benchServer, SERVED } from './server';
import { startStaticApplication } from './static-application';

/* Everything that `npm run bench` prints; the script builds first. docs/decisions/024 says why so. */

const FOLDER = join(import.meta.dirname, '..');

benchEngine();
await benchRanks();
benchDoubt();
benchSliders();

const application = await startApplication();
const served = await Promise.all(
  SERVED.map(async (name) => (await fetch(application.url + pathOf(name))).text()),
);
process.stdout.write('\nBuilding an application of static pages to compare with …\n');
const beside = await startStaticApplication(served);

const browser = await chromium.launch(await findChromium());
const documents = await benchPages(browser, {
  application: application.url,
  empty: beside.url,
  folder: FOLDER,
});
await benchBesidePaper(browser, application.url, documents);
await browser.close();

await benchServer(application.url, (name) => beside.addressOf(SERVED.indexOf(name)));
await beside.stop();
await benchImportSeen(application);
await application.stop();
await benchRanking(FOLDER);
