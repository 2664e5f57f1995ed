import { evidencePath } from '../lib/address/paths';
import { whatIfPath } from '../lib/address/what-if-paths';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/*
 * From the seed: new-firms of Shanghai is a 3 and one of five rated indicators of its culture, which
 * stands at 60; a level more is 25 / 5 = 5 points. Its supply chain is a 4 by passage 26 alone.
 */

test('A reader without script takes a piece of evidence away, sets a rating, and takes both back', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(evidencePath('en', INDEX, 'sh-p26-ten-kilometres'));
  await page.getByRole('link', { name: 'What if this were not there?' }).click();
  await expect(page).toHaveURL(/\/what-if\/shanghai,silicon-valley\?off=sh-p26-ten-kilometres$/);
  await expect(page).toHaveTitle(/^What if\? Shanghai and Silicon Valley/);
  await expect(page.getByText('A what-if, not a published result.')).toBeVisible();

  const form = page.getByRole('form', { name: 'Assume something else' });
  await form.getByText('Founding of new firms', { exact: true }).click();
  await form
    .getByLabel('Level: Founding of new firms, Shanghai')
    .selectOption('shanghai:new-firms:4');
  await form.getByRole('button', { name: 'Show what comes of it' }).first().click();
  await expect(page).toHaveURL(
    /shanghai,silicon-valley\?off=sh-p26-ten-kilometres&rate=shanghai:new-firms:4$/,
  );
  const shanghai = page.getByRole('table', { name: /^Shanghai: official scores/ });
  await expect(shanghai.getByRole('row', { name: /^Innovation culture/ })).toHaveText(
    'Innovation culture60.065.0+5.0',
  );
  const cells = page.getByRole('region', { name: 'Which indicators moved, and why' });
  await expect(cells.getByRole('row', { name: /^Supply chain/ })).toContainText('level 4level 3');
  await cells.getByRole('link', { name: 'passage 26' }).click();
  await expect(page).toHaveURL(/#passage-26$/);
  await page.goBack();

  await page.getByRole('link', { name: /^Take back Set: Founding of new firms/ }).click();
  await expect(page).toHaveURL(/\?off=sh-p26-ten-kilometres$/);
  await page.getByRole('link', { name: 'Take everything back' }).click();
  await expect(page.getByText('Nothing is assumed yet.')).toBeVisible();
});

test('A reader is told what of an old link is not used, and what a method does, and the rest holds', async ({
  page,
}) => {
  await page.goto(
    `${whatIfPath('en', INDEX, [...CITIES, 'atlantis'])}?off=no-such&rate=shanghai:new-firms:0,shanghai:weather:2&aggregation=geometric&missing=sometimes`,
  );
  const notices = page.getByRole('status');
  await expect(notices.getByText('no such city: atlantis')).toBeVisible();
  await expect(notices.getByText('is called no-such')).toBeVisible();
  await expect(notices.getByText('“shanghai:weather:2” names no indicator')).toBeVisible();
  await expect(notices.getByText('“sometimes” is no other way')).toBeVisible();
  await expect(
    notices.getByText('Founding of new firms, Shanghai: a score of 0 makes'),
  ).toBeVisible();
  await expect(page.getByText('2 things are assumed here')).toBeVisible();
  await expectAccessible(page, { schemes: ['light'] });

  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByText('这是假设推演，不是公布的结果。')).toBeVisible();
  const link = page.getByRole('link', { name: '下载这些数字（CSV）' });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect((await file.text()).split(/\r?\n/)[0]).toBe(
    'city,node,official_value,official_lower,official_upper,official_rank,official_imputed,what_if_value,what_if_lower,what_if_upper,what_if_rank,what_if_imputed',
  );
});
