import { expect, type Locator } from '@playwright/test';

/** More presses than any page has elements to stop at. */
const MOST_PRESSES = 300;

/**
 * Moves the focus to an element with the Tab key alone, as a reader without a mouse does.
 *
 * @returns how many presses it took
 */
export async function tabTo(target: Locator): Promise<number> {
  const page = target.page();
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  await expect(target, `not reached with ${MOST_PRESSES} presses of Tab`).toBeFocused();
  return MOST_PRESSES;
}

/** Reaches an element with Tab and presses Enter: one activation. */
export async function activateByKeyboard(target: Locator) {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}
