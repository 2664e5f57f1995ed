import type { Page } from '@playwright/test';
import { comparePath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const PASSAGE = /^(\/[^#]+\/sources\/[^#]+)#(passage-\d+)$/;

/** Pages whose every score leads to a passage, and how many places their scores lead to. */
const PAGES = [
  // By hand from the seed: 2 overall, 8 drivers, 29 indicators with evidence.
  { name: 'overview', path: overviewPath('en', INDEX), places: 39 },
  // 8 drivers and 29 indicators; on the shared basis the index and its 4 drivers, on the page.
  {
    name: 'comparison',
    path: comparePath('en', INDEX, ['shanghai', 'silicon-valley']),
    places: 42,
  },
];

for (const { name, path, places } of PAGES) {
  test(`A reader reaches a passage from every score of the ${name} in two clicks`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const addresses = await scoreAddresses(page);
    expect(addresses).toHaveLength(places);
    // What a click does is the same for each: the last is really clicked. The others are followed
    // by their addresses, so that each page they lead to is opened once.
    const last = addresses.at(-1) ?? '';
    await page.locator(`main a[href="${last}"]`).filter({ hasText: /\d/ }).first().click();
    await page.waitForURL(`**${last}`);
    await page.locator(new URL(page.url()).hash).locator('a[href*="#passage-"]').first().click();
    await expect(page).toHaveURL(/#passage-\d+$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible();

    const passages: string[] = [];
    for (const [target, hashes] of byPage(addresses, path)) {
      await page.goto(target);
      const reached = await page.evaluate(firstPassages, hashes);
      for (const [hash, passage] of reached) expect(passage, target + hash).toMatch(PASSAGE);
      passages.push(...reached.map(([, passage]) => passage));
    }
    expect(passages).toHaveLength(places);
    for (const [source, hashes] of byPage(passages, path)) {
      const html = await (await request.get(source)).text();
      for (const hash of hashes) expect(html).toContain(`id="${hash.slice(1)}"`);
    }
  });
}

/** Where the scores of a page lead, each place once; notes and passages are not scores. */
async function scoreAddresses(page: Page): Promise<readonly string[]> {
  const found = await page.locator('main a[href*="#"]').evaluateAll((elements) =>
    elements
      .filter((element) => /\d/.test(element.textContent ?? '') && element.checkVisibility())
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !/#(passage|note)-/.test(href)),
  );
  return [...new Set(found)];
}

/** The places (`#…`) of addresses by the page that they are on; a bare place is on `here`. */
function byPage(addresses: readonly string[], here: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const address of addresses) {
    const [target, hash] = [address.replace(/#.*/, '') || here, address.replace(/^[^#]*/, '')];
    found.set(target, [...(found.get(target) ?? []), hash]);
  }
  return found;
}

/** Runs in the page: the first passage that each place leads to, or what is wrong with the place. */
function firstPassages(hashes: readonly string[]): readonly (readonly [string, string])[] {
  return hashes.map((hash) => {
    const place = document.getElementById(hash.slice(1));
    if (place?.checkVisibility() !== true) return [hash, 'not to be seen'];
    // An overall score rests on everything that the page of its city shows.
    const reasons = hash === '#index' ? place.closest('main') : place;
    const link = reasons?.querySelector('a[href*="#passage-"]');
    return [hash, link?.getAttribute('href') ?? 'no passage'];
  });
}
