import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; a theme changes nothing else. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Expects axe to find nothing on the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page) {
  const axe = {
    light: new AxeBuilder({ page }).withTags(RULES),
    dark: new AxeBuilder({ page }).withRules(RULES_OF_COLOUR),
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
