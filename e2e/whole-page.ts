import type { Page } from '@playwright/test';
import type { Locale } from '../lib/text/localized';
import { axeOn, expectAccessible, SCHEME_OF } from './accessibility';
import { expect } from './fixtures';
import { beyondTheWidth, unnamedDrawings } from './seen';

type Asked = { readonly isForAxe?: boolean; readonly isReflowed?: boolean };

/**
 * What is asked of every page, which is open: one heading, one language, clean for axe, whole on a
 * phone, and readable at four times its size, but for tables of each with each and charts of all
 * cities, which scroll by themselves.
 */
export async function expectWholePage(
  page: Page,
  locale: Locale,
  { isForAxe = true, isReflowed = true }: Asked = {},
) {
  await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await textOfTheOtherLanguage(page, locale)).toEqual([]);
  if (isForAxe) await expectAccessible(page, { schemes: SCHEME_OF[locale] });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await widthBeyondTheScreen(page)).toBe(0);
  if (locale === 'en' && isReflowed) await expectReadableAtFourTimes(page);
}

/** At 400 % no page scrolls sideways, no text is missed and every target is hit; by ear, no drawing. */
async function expectReadableAtFourTimes(page: Page) {
  // 1280 pixels, magnified four times.
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await beyondTheWidth(page)).toEqual([]);
  const { violations, passes } = await axeOn(page)
    .withRules(['target-size'])
    .exclude('iframe')
    .analyze();
  const small = violations.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' ')));
  expect.soft(small, 'targets under 24 pixels').toEqual([]);
  expect.soft(passes.length, 'targets looked at').toBe(1);
  expect.soft(await unnamedDrawings(page)).toEqual([]);
}

function widthBeyondTheScreen(page: Page) {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/**
 * Texts that do not belong to the language their `lang` claims: Han characters where English is
 * claimed, two English words in a row where Chinese is. Code and addresses have no language.
 */
function textOfTheOtherLanguage(page: Page, locale: Locale) {
  return page.evaluate((language) => {
    const foreign = language === 'en' ? /\p{Script=Han}/u : /[A-Za-z]{2,} [a-z]{2,}/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('script, style, code, math')) continue;
      const claimed = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      if (claimed.startsWith(language) && foreign.test(node.textContent ?? '')) {
        found.push((node.textContent ?? '').trim().slice(0, 80));
      }
    }
    return found;
  }, locale);
}
