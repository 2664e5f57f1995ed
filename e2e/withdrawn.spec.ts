import { rmSync } from 'node:fs';
import { comparisonPicturePath } from '../lib/address/api-paths';
import {
  citationPath,
  cityPath,
  comparePath,
  evidencePath,
  overviewPath,
  reportPath,
  sourcePath,
} from '../lib/address/paths';
import type { Pack } from '../lib/pack';
import { expectAccessible } from './accessibility';
import { type Application, runScript, startApplication } from './application';
import { writeChangedSeed } from './changed-seed';
import { expect, test } from './fixtures';

/* The seed is published first, then the same with other names for a city, a source and a claim. */

const INDEX = 'technology-ecosystems';
const SOURCE = 'yuanchuan-2026-01-08';

// In one worker, so that there is one server.
test.describe.configure({ mode: 'default' });

let application: Application;
let claim: { readonly slug: string; readonly text: string };

function renamed(pack: Pack): Pack {
  const [first] = pack.evidence;
  if (first === undefined) throw new Error('the seed has no evidence');
  claim = { slug: first.slug, text: first.claim.en ?? '' };
  const text = JSON.stringify(pack)
    .replaceAll('"silicon-valley"', '"bay-area"')
    .replaceAll(`"${SOURCE}"`, '"long-view"')
    .replaceAll(`"${first.slug}"`, '"renamed-claim"');
  return JSON.parse(text);
}

test.beforeAll(async () => {
  const folder = writeChangedSeed(renamed);
  application = await startApplication((databaseUrl) => {
    runScript('db:import', databaseUrl, folder);
  });
  rmSync(folder, { recursive: true });
});

test.afterAll(async () => {
  await application.stop();
});

test.use({ expectedProblems: [/4(04|10)/] });

test('A reader with the address of a city that was renamed is told where to look now', async ({
  pageWithoutScript: page,
}) => {
  const path = cityPath('en', INDEX, 'silicon-valley');
  for (const answer of [
    await page.goto(application.url + path),
    await page.goto(application.url + path),
  ]) {
    expect(answer?.status()).toBe(410);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Silicon Valley is no longer in this index',
  );
  await expect(page.getByText(/was last part of edition 1\.0/)).toBeVisible();
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本指数已不再收录硅谷');
  await page.getByRole('region', { name: '可以改看' }).getByRole('link', { name: '硅谷' }).click();
  await expect(page).toHaveURL(application.url + cityPath('zh', INDEX, 'bay-area'));
});

test('The page of something withdrawn can be used by everybody', async ({ page }) => {
  await page.goto(application.url + cityPath('zh', INDEX, 'silicon-valley'));
  await expectAccessible(page);
});

test('Old addresses of a claim, a source, a comparison and a report say what they were', async ({
  page,
}) => {
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) answers.push(response.status());
  });
  await page.goto(application.url + evidencePath('en', INDEX, claim.slug));
  await expect(page.getByRole('main')).toContainText(claim.text);
  await page.goto(application.url + sourcePath('en', INDEX, SOURCE));
  await expect(page.getByRole('main')).toContainText('A city’s long view');
  await page.goto(application.url + comparePath('en', INDEX, ['shanghai', 'silicon-valley']));
  await expect(page.getByRole('main')).toContainText('so there is nothing to compare');
  await page.goto(application.url + reportPath('en', INDEX, ['shanghai', 'silicon-valley']));
  await expect(page.getByRole('main')).toContainText('so there is no report');
  expect(answers).toEqual([410, 410, 410, 410]);
});

test('A program that asks for them is told the same in the one shape', async ({ request }) => {
  for (const path of [
    citationPath(INDEX, SOURCE, 'ris'),
    comparisonPicturePath(INDEX, 'en', ['shanghai', 'silicon-valley']),
  ]) {
    const answer = await request.get(application.url + path);
    expect(answer.status()).toBe(410);
    expect(await answer.json()).toMatchObject({ status: 410, code: 'gone' });
  }
});

test('A reader who mistypes a city is offered the one that was probably meant', async ({
  page,
}) => {
  const answer = await page.goto(application.url + cityPath('en', INDEX, 'shangai'));
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Did you mean Shanghai?' }).click();
  await expect(page).toHaveURL(application.url + cityPath('en', INDEX, 'shanghai'));
  await page.goto(application.url + overviewPath('zh', 'nowhere'));
  await expect(page.getByRole('link', { name: '城市科技生态' })).toHaveAttribute(
    'href',
    overviewPath('zh', INDEX),
  );
});
