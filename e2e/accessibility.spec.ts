import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { coveredOrOutOfOrder } from './focus-order';
import { PAGE_KINDS } from './page-kinds';
import { unseenShapes } from './seen';

/*
 * What WCAG 2.2 AA asks and axe does not see, or not in the state asked for. What is asked of every
 * page stands in every-page.spec.ts.
 */

test.describe('where nothing is', () => {
  test.use({ expectedProblems: [/404|414/] });

  for (const [status, path] of [
    [404, '/zh/technology-ecosystems/nothing'],
    [414, `/en/technology-ecosystems/${'long'.repeat(1100)}`],
  ] as const) {
    test(`A page that says so (${status}) is clean for axe`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(status);
      await expectAccessible(page, { schemes: status === 404 ? ['dark'] : ['light'] });
    });
  }
});

for (const kind of ['overview', 'compare', 'composer'] as const) {
  test(`A reader with a keyboard goes through the ${kind} in its order and sees where they are`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(PAGE_KINDS[kind]('en'), { waitUntil: 'networkidle' });
    const { stops, faults } = await coveredOrOutOfOrder(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(20);
  });
}

test('A reader with forced colours sees every mark, bar and hatch, where they are and what is chosen', async ({
  page,
}) => {
  test.slow();
  for (const kind of ['overview', 'timeline', 'report', 'compare'] as const) {
    await page.goto(PAGE_KINDS[kind]('en'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      expect(await unseenShapes(page), `${kind} in ${colorScheme}`).toEqual([]);
      if (kind === 'compare') await expectMarksOfChoice(page);
    }
  }
});

/** On the comparison: where the reader is, what is chosen and what has the focus. */
async function expectMarksOfChoice(page: Page) {
  const edges = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  // One of the entries is told apart: the page itself.
  expect(new Set(edges).size).toBe(2);
  const pressed = page.getByRole('button', { name: 'Shape' });
  await expect(pressed).toHaveCSS('forced-color-adjust', 'none');
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid');
}

test('Nothing moves for a reader who asked for that; for others bars do', async ({ page }) => {
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }).length,
    );
  for (const kind of ['overview', 'compare'] as const) {
    await page.goto(PAGE_KINDS[kind]('en'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(), kind).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(), kind).toBeGreaterThan(0);
  }
});

test('A reader by ear is told in Chinese what the radar shows', async ({ page }) => {
  await page.goto(PAGE_KINDS.overview('zh'));
  const radar = page.getByRole('img', {
    name: /^上海和硅谷的驱动力得分。就现有依据而言，硅谷总体领先上海/,
  });
  await expect(radar).toBeVisible();
});

test('A reader without script opens the keyboard help, and closes it with Escape', async ({
  pageWithoutScript: page,
}) => {
  await page.goto(PAGE_KINDS.timeline('en'));
  const help = page.getByRole('region', { name: 'Using the keyboard' });
  await expect(help).toBeHidden();
  await page.getByRole('button', { name: 'Using the keyboard' }).press('Enter');
  await expect(help).toBeVisible();
  await expect(help).toContainText('Esc closes this help.');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
});

test('A reader prints a page with its button, and it says its edition; a report has a button of its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(PAGE_KINDS.data('zh'), { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '键盘操作' }).click();
  await expectAccessible(page, { within: '#keyboard-help' });
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '打印本页' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('contentinfo').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByText(/^1\.0-\w+版$/)).toBeVisible();
  await page.goto(PAGE_KINDS.report('en'));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(1);
});
