import { timelinePath } from '../lib/address/paths';
import { expect, test } from './fixtures';

const INDEX = 'technology-ecosystems';
const TIMELINE = timelinePath('en', INDEX);

test('A reader finds an event on the axis and reaches its passage', async ({ page }) => {
  await page.goto(TIMELINE);
  await page.getByRole('link', { name: 'Cisco founded. Silicon Valley, 1984.' }).click();
  await expect(page).toHaveURL(/\/evidence\/sv-p07-cisco-founded$/);
  await page.locator('main a[href*="#passage-7"]').first().click();
  await expect(page.locator('#passage-7')).toBeInViewport();
});

test('A reader reaches the passage of an event from the list', async ({ page }) => {
  await page.goto(TIMELINE);
  const table = page.getByRole('table', { name: 'Events of the wave: Semiconductors' });
  await table
    .getByRole('row', { name: /AMD lists/ })
    .getByRole('link', { name: 'Passage 3' })
    .click();
  await expect(page.locator('#passage-3')).toBeInViewport();
});

test('A reader sees which listing was only scheduled, and which fell on the day', async ({
  page,
}) => {
  await page.goto(TIMELINE);
  const table = page.getByRole('table', { name: 'Events of the wave: AI' });
  const scheduled = 'scheduled at the time of publication (8 January 2026, 13:37)';
  await expect(table.getByRole('row', { name: /MiniMax/ })).toContainText(scheduled);
  const sameDay = table.getByRole('row', { name: /Iluvatar/ });
  await expect(sameDay).toContainText('the day of publication');
  await expect(sameDay).not.toContainText('scheduled');
  await expect(page.getByRole('link', { name: /MiniMax.*scheduled at the time/ })).toBeVisible();
});

test('A reader learns that the source disagrees with itself on the count', async ({ page }) => {
  await page.goto(TIMELINE);
  const facts = page.getByRole('table', { name: 'Sized facts of the cities' });
  const row = facts.getByRole('row', { name: /Listings of Shanghai AI firms/ });
  await row.getByRole('link', { name: 'Note 1: the source disagrees' }).click();
  await expect(page.locator('#note-1')).toBeInViewport();
  await expect(page.locator('#note-1')).toContainText('Four had happened');
});

test('No label of the axis lies on another', async ({ page }) => {
  for (const locale of ['en', 'zh'] as const) {
    await page.goto(timelinePath(locale, INDEX));
    const boxes = await page
      .locator('main svg a text')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(17);
    const overlaps = boxes.filter((one, place) =>
      boxes
        .slice(place + 1)
        .some(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    expect(overlaps).toEqual([]);
  }
});

test('A reader on a phone has the events one under another, and nothing sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(TIMELINE);
  await expect(page.getByText('In order of time, not to scale.')).toBeVisible();
  await expect(page.getByText('17 years without a dated event')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('A reader without script sees the axis and the list', async ({ pageWithoutScript: page }) => {
  await page.goto(timelinePath('zh', INDEX));
  await expect(page.getByRole('link', { name: '思科创立。硅谷，1984年。' })).toBeVisible();
  const table = page.getByRole('table', { name: '这一轮的事件：人工智能' });
  await expect(table.getByRole('row', { name: /壁仞科技/ })).toContainText('2026年1月2日');
});
