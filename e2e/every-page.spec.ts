import { test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';
import { expectWholePage } from './whole-page';

/* What is asked of every page. What else a page may show is looked at in the spec of its task. */

/** Looked at with axe where they are filled in, printed or used. */
const IN_SPECS_OF_THEIR_OWN = ['report', 'composer'];

for (const [name, pathIn] of Object.entries(PAGE_KINDS)) {
  for (const locale of ['en', 'zh'] as const) {
    test(`The ${name} page (${locale}) is clean for axe, whole on a phone, and in one language`, async ({
      page,
    }) => {
      // axe takes its time on a long page.
      test.slow();
      await page.goto(pathIn(locale));
      await expectWholePage(page, locale, {
        isForAxe: !IN_SPECS_OF_THEIR_OWN.includes(name),
      });
    });
  }
}
