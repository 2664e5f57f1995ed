import type { Page } from '@playwright/test';
import { comparePath, overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

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
  }) => {
    test.slow();
    await page.goto(path);
    const addresses = await scoreAddresses(page);
    expect(addresses).toHaveLength(places);
    for (const address of addresses) {
      await page.locator(`main a[href="${address}"]`).filter({ hasText: /\d/ }).first().click();
      await page.waitForURL(`**${address}`);
      const { hash } = new URL(page.url());
      await expect(page.locator(hash)).toBeVisible();
      // An overall score rests on everything that the page of its city shows.
      const reasons = hash === '#index' ? page.locator('main') : page.locator(hash);
      await expect(reasons.locator('a[href*="#passage-"]').first()).toHaveAttribute(
        'href',
        /\/sources\/[^#]+#passage-\d+$/,
      );
      await page.goto(path);
    }
  });
}

/** Where the scores of a page lead, each place once; notes and passages are not scores. */
async function scoreAddresses(page: Page): Promise<readonly string[]> {
  const found = await page.locator('main a[href*="#"]').evaluateAll((elements) =>
    elements
      .filter((element) => /\d/.test(element.textContent ?? ''))
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !/#(passage|note)-/.test(href)),
  );
  return [...new Set(found)];
}
