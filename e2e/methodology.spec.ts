import { methodologyPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const METHOD = methodologyPath('en', INDEX);

test('A reader finds the weights of drivers and indicators', async ({ page }) => {
  await page.goto(METHOD);
  const table = page.getByRole('table', { name: 'Drivers and indicators with their weights' });
  // By hand: four equal drivers; seven equal indicators in the ecosystem, 1/7 and 1/28.
  await expect(table.getByRole('row', { name: /^Industrial ecosystem/ })).toContainText('25.0%');
  const row = table.getByRole('row', { name: /^Supply chain within reach/ });
  await expect(row).toContainText('14.3%');
  await expect(row).toContainText('3.6%');
});

test('A reader who follows an indicator finds its levels in words', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(methodologyPath('en', INDEX, 'stack-breadth'));
  const indicator = page.getByRole('article', { name: 'Breadth of the stack' });
  await expect(indicator).toBeInViewport();
  const levels = indicator.getByRole('table', { name: 'Levels of “Breadth of the stack”' });
  await expect(levels.getByRole('row')).toHaveCount(5);
  await expect(levels.getByRole('row', { name: /^Level 4/ })).toContainText('from 5');
});

test('A reader finds each rule with what led to it, and the parameters in force', async ({
  page,
}) => {
  await page.goto(METHOD);
  const rules = page.getByRole('region', { name: 'The six rules' });
  await expect(rules.getByText('What led to it.')).toHaveCount(6);
  await expect(rules.getByText(/at least 90%/)).toBeVisible();
  const parameters = page.getByRole('table', { name: 'Parameters of the method' });
  await expect(parameters.getByRole('row', { name: /^Draws/ })).toContainText('4,000');
});

test('A reader sees how far two codings agreed', async ({ page }) => {
  await page.goto(METHOD);
  const agreement = page.getByRole('region', { name: 'Coded twice' });
  // From seed/coding-notes.md, counted there by hand.
  await expect(agreement.getByText(/39 of 40 cells \(97\.5%\)/)).toBeVisible();
  await expect(agreement.getByRole('row', { name: /Supply chain within reach/ })).toBeVisible();
});

test('A reader goes through the contents and finds every section', async ({ page }) => {
  await page.goto(METHOD);
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(targets).toHaveLength(11);
  for (const target of targets) await expect(page.locator(target ?? '')).toHaveCount(1);
});

test('A reader on a phone reads the formulas without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const locale of ['en', 'zh'] as const) {
    await page.goto(methodologyPath(locale, INDEX));
    await expect(page.locator('math').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});
