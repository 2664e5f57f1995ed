import { overviewPath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';

for (const locale of ['en', 'zh'] as const) {
  test(`A reader without script sees the same heading in ${locale}`, async ({
    page,
    pageWithoutScript,
  }) => {
    await page.goto(overviewPath(locale, INDEX));
    await pageWithoutScript.goto(overviewPath(locale, INDEX));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(pageWithoutScript.getByRole('heading', { level: 1 })).toHaveText(
      (await heading.textContent()) ?? '',
    );
  });
}
