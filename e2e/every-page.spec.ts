import type { Page } from '@playwright/test';
import type { Locale } from '../lib/text/localized';
import { expect, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';

for (const [name, pathIn] of Object.entries(PAGE_KINDS)) {
  for (const locale of ['en', 'zh'] as const) {
    test(`A reader on a small phone finds the ${name} page (${locale}) whole and in one language`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(pathIn(locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await widthBeyondTheScreen(page)).toBe(0);
      expect(await textOfTheOtherLanguage(page, locale)).toEqual([]);
    });
  }
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
