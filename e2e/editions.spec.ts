import { rmSync } from 'node:fs';
import { apiEditionChangePath, editionsPath } from '../lib/address/edition-paths';
import { overviewPath } from '../lib/address/paths';
import { expectAccessible } from './accessibility';
import { runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';
import { RERATED, revisedSeed, WITHDRAWN } from './revised-seed';

const INDEX = 'technology-ecosystems';

// A piece of evidence that was withdrawn has a page that says so.
test.use({ expectedProblems: [/410/] });

test('A reader sees what changed between two editions, why, and the evidence behind it', async ({
  page,
}) => {
  const folder = writeChangedSeed(revisedSeed);
  const application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, folder);
  });
  rmSync(folder, { recursive: true });
  await page.goto(application.url + overviewPath('en', INDEX));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Edition/ })
    .click();
  await expect(page).toHaveURL(application.url + editionsPath('en', INDEX));
  const table = page.getByRole('table', { name: /Editions of this index/ });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);

  await table.getByRole('link', { name: 'What changed, and why' }).click();
  const valley = page.getByRole('article', { name: 'Silicon Valley' });
  // The index falls from 82.3 to 70.8; the bars have their numbers beside them.
  await expect(valley.getByRole('row', { name: /^Overall .*−11\.5/ })).toBeVisible();
  await expect(valley.getByRole('listitem').filter({ hasText: 'Evidence removed' })).toBeVisible();
  await expectAccessible(page);

  await valley.getByRole('link', { name: 'All scores and causes of Silicon Valley' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Silicon Valley fell by 11.5 points',
  );
  const causes = page.getByRole('listitem');
  await expect(causes.filter({ hasText: 'Re-rated: Growth money' }).first()).toContainText(
    'level 3 → 1',
  );
  // Capital counts twice: two of five instead of one of four.
  await expect(causes.filter({ hasText: 'shares of their parent' })).toContainText(
    'Capital 25.0% → 40.0%',
  );
  await expect(page.locator(`a[href$="/evidence/${RERATED}"]`)).toBeVisible();
  await expectAccessible(page);

  // What the page says is what the API gives, and the parts add up.
  const pair = { from: 'first', to: 'current' };
  const answer = await page.request.get(application.url + apiEditionChangePath(INDEX, pair));
  const { cities } = await answer.json();
  for (const { nodes, parts } of cities) {
    const [index] = nodes;
    const sum = parts.reduce(
      (total: number, { amounts }: { amounts: Record<string, number> }) =>
        total + (amounts[index.node] ?? 0),
      0,
    );
    expect(sum).toBeCloseTo(index.by, 8);
  }

  const withdrawn = page.locator(`a[href$="/evidence/${WITHDRAWN}"]`).first();
  await withdrawn.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no longer in this index');
  // The page may still ask for its icon, which a server that is gone does not give.
  await page.close();
  await application.stop();
});
