import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; a theme changes nothing else. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

type ColourScheme = 'light' | 'dark';

type LookedAt = {
  /** Selector of the part to look at, on a page that is looked at whole elsewhere. */
  readonly within?: string;
  /** One alone where the other is looked at in the other language, whose page looks the same. */
  readonly schemes?: readonly ColourScheme[];
};

/** Where a page is looked at in both languages: each rule in each, and each colour once. */
export const SCHEME_OF = { en: ['light'], zh: ['dark'] } as const;

/** Expects axe to find nothing on the page as it stands. */
export async function expectAccessible(
  page: Page,
  { within = 'html', schemes = ['light', 'dark'] }: LookedAt = {},
) {
  for (const [place, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const axe = axeOn(page).include(within);
    const { violations } = await (place === 0
      ? axe.withTags(RULES)
      : axe.withRules(RULES_OF_COLOUR)
    ).analyze();
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
