import type { Page } from '@playwright/test';
import { REPORT_SECTIONS } from '../lib/address/report-settings';
import { MARK } from './unmarked-numbers';

/** A block of printed text: the section that it is in, and its text with MARK for every mark. */
export type PrintedText = { readonly section: string; readonly text: string };

/**
 * Every block of text in the sections of a report, and nothing of its cover, contents, notes,
 * references and last page. Texts inside a drawing are left out: its table says the same.
 */
export async function printedTexts(page: Page, prefix = ''): Promise<readonly PrintedText[]> {
  const ids = REPORT_SECTIONS.map((section) => `${prefix}${section}`);
  return page.evaluate(
    ({ names, mark }) => {
      const blocks = 'td, th, li, p, dt, dd, h2, h3, h4, caption, figcaption, aside, div, section';
      const markLink = 'a[href^="#note-"], a[href^="#zh-note-"]';
      return names.flatMap((section) => {
        const root = document.getElementById(section)?.closest('section');
        if (!root) return [];
        const texts = new Map<Element, string>();
        const marked = new Set<Element>();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement;
          const block = parent?.closest(blocks);
          if (!parent || !block || parent.closest('svg, style, script, [data-address]')) continue;
          const link = parent.closest(markLink);
          if (link !== null && marked.has(link)) continue;
          if (link !== null) marked.add(link);
          texts.set(
            block,
            `${texts.get(block) ?? ''}${link === null ? (node.nodeValue ?? '') : mark}`,
          );
        }
        return [...texts.values()].map((text) => ({ section, text }));
      });
    },
    { names: ids, mark: MARK },
  );
}

/** The numbers that marks lead to, in the order of the text, ranges written out. */
export async function markedNumbers(page: Page, within: string): Promise<readonly number[]> {
  const texts = await page
    .locator(within)
    .locator('a[href^="#note-"]')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''));
  return texts.flatMap((text) => {
    const [from = Number.NaN, to = from] = text.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, place) => from + place);
  });
}
