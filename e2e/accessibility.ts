import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; a theme changes nothing else. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Expects axe to find nothing on the page as it stands, in light and in dark.
 *
 * @param within selector of the part to look at, on a page that is looked at whole elsewhere
 */
export async function expectAccessible(page: Page, within = 'html') {
  const axe = {
    light: axeOn(page).include(within).withTags(RULES),
    dark: axeOn(page).include(within).withRules(RULES_OF_COLOUR),
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axe[colorScheme].analyze();
    const found = violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
    );
    expect(found, `axe in ${colorScheme}`).toEqual([]);
  }
}

/**
 * axe for a page, as quick as it can be: all of it in the page itself, as no page of ours frames
 * one of another origin, and with the places of faults alone, not of all that is in order.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}
