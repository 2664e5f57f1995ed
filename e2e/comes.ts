import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';

/** Between two looks, so that the task itself has the machine. */
const PAUSE_MILLISECONDS = 300;

/** Waits for something; without script a page that waits has a link that looks again. */
export async function comes(page: Page, target: Locator) {
  const lookAgain = page.getByRole('link', { name: 'Look again' });
  for (;;) {
    await target.or(lookAgain).first().waitFor();
    if (await target.isVisible()) return;
    await setTimeout(PAUSE_MILLISECONDS);
    await lookAgain.click();
  }
}
