import type { Page } from '@playwright/test';
import {
  cityPath,
  comparePath,
  dataPath,
  evidenceListPath,
  evidencePath,
  methodologyPath,
  overviewPath,
  reportPath,
  sourcePath,
  timelinePath,
} from '../lib/address/paths';
import { reportComposerPath } from '../lib/address/write-report';
import type { Locale } from '../lib/text/localized';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const CITIES = ['shanghai', 'silicon-valley'];

/** One address of every kind of page. */
const PAGES: Readonly<Record<string, (locale: Locale) => string>> = {
  overview: (locale) => overviewPath(locale, INDEX),
  compare: (locale) => comparePath(locale, INDEX, CITIES),
  city: (locale) => cityPath(locale, INDEX, 'shanghai'),
  'evidence list': (locale) => evidenceListPath(locale, INDEX),
  evidence: (locale) => evidencePath(locale, INDEX, 'sh-p25-chip-cluster'),
  source: (locale) => sourcePath(locale, INDEX, 'yuanchuan-2026-01-08'),
  timeline: (locale) => timelinePath(locale, INDEX),
  methodology: (locale) => methodologyPath(locale, INDEX),
  report: (locale) => reportPath(locale, INDEX, CITIES),
  composer: (locale) => reportComposerPath(locale, INDEX),
  data: (locale) => dataPath(locale, INDEX),
};

for (const [name, pathIn] of Object.entries(PAGES)) {
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
