import { comparePath } from '../lib/address/paths';
import { robustnessPath } from '../lib/address/robustness-paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

test('A reader sees how sure the order is, chooses a map, and reaches the evidence that moves it', async ({
  page,
}) => {
  await page.goto(comparePath('en', INDEX, ['shanghai', 'silicon-valley']));
  await page.getByRole('link', { name: /How sure is the order\?/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Silicon Valley leads under every weighting; no change of a single driver’s weight turns the order.',
  );
  const leads = page.getByRole('table', { name: /stays ahead/ });
  await expect(leads.getByRole('row', { name: /^Talent level/ })).toBeVisible();

  const map = page.getByRole('region', { name: 'Who leads under which weights' });
  await map.getByRole('link', { name: 'Capital' }).first().click();
  await expect(page).toHaveURL(/\/shanghai,silicon-valley\/capital,[a-z]+#map$/);
  await expect(map.getByRole('img', { name: /weights of “Capital” and/ })).toBeVisible();
  await map.getByText('The same as a table').click();
  await expect(map.getByRole('cell', { name: 'Silicon Valley' })).toHaveCount(15);

  const tornado = page.getByRole('region', { name: 'What moves the difference most' });
  await tornado
    .getByRole('link', { name: /Fudan and Shanghai Jiao Tong/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/evidence\/sh-p48/);
});

test('A reader of Chinese without a pair in the address reads the same finding', async ({
  page,
}) => {
  await page.goto(robustnessPath('zh', INDEX));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '无论怎样赋权，硅谷都领先；单独改变任何一项驱动力的权重，次序都不会翻转。',
  );
  await expect(page.getByText(/随机种子20260108/).first()).toBeVisible();
});
