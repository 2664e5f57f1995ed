import { rmSync } from 'node:fs';
import type { Application } from '../e2e/application';
import { runScript } from '../e2e/application';
import { writeChangedSeed } from '../e2e/changed-seed';
import { pathOf } from './routes';

const NAME = 'Shanghai Municipality';
const PAGES = ['overview', 'compare', 'compare, weights', 'city'];

/**
 * Has another process publish a changed pack while the server runs, asks for each page once, and
 * prints how many of them show it.
 */
export async function benchImportSeen(application: Application) {
  const folder = writeChangedSeed((pack) => ({
    ...pack,
    cities: pack.cities.map((city) =>
      city.slug === 'shanghai' ? { ...city, name: { ...city.name, en: NAME } } : city,
    ),
  }));
  const before = await showing(application.url);
  runScript('db:import', application.databaseUrl, folder);
  // Nothing ran here meanwhile: connections that the server closed are only now seen to be.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const after = await showing(application.url);
  rmSync(folder, { recursive: true });
  process.stdout.write(
    `\nImport by another process: ${before} of ${PAGES.length} pages showed it before, ${after} of ${PAGES.length} at the very next request\n`,
  );
}

async function showing(application: string): Promise<number> {
  const pages = PAGES.map(async (name) => (await fetch(application + pathOf(name))).text());
  return (await Promise.all(pages)).filter((html) => html.includes(NAME)).length;
}
