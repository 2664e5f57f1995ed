import type { Page } from 'playwright-core';

/** A sheet of paper, in px. */
type Sheet = { readonly width: number; readonly height: number };

/**
 * A picture of the first page of a document that has been printed, as it is on paper. A browser
 * draws no picture of what it prints, so the document is laid in columns of the size of a page,
 * which break by the same rules, and the first of them is taken.
 *
 * @param sheet in points, as the printed file says
 * @param pages of the printed file, for the number in the margin
 */
export async function firstPage(
  page: Page,
  sheet: Sheet,
  pages: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = inPixels(sheet);
  await page.setViewportSize({ width, height });
  await page.evaluate(breakColumns);
  await page.evaluate(layFirstPage, { width, height, pages });
  return new Uint8Array(await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
}

const PIXELS_PER_POINT = 96 / 72;

function inPixels({ width, height }: Sheet): Sheet {
  return {
    width: Math.round(width * PIXELS_PER_POINT),
    height: Math.round(height * PIXELS_PER_POINT),
  };
}

/* What follows runs in the page, and uses nothing from outside itself. */

/** In columns only the break of a column is forced: that of a page becomes one. */
function breakColumns() {
  const rules: CSSRule[] = Array.from(document.styleSheets).flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) {
      rules.push(...rule.cssRules);
    }
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const side of ['break-before', 'break-after']) {
      if (rule.style.getPropertyValue(side) !== 'page') continue;
      rule.style.setProperty(side, 'column', rule.style.getPropertyPriority(side));
    }
  }
}

/** Lays the article out, puts the first page where it is on the sheet, and numbers it. */
function layFirstPage({ width, height, pages }: Sheet & { readonly pages: number }) {
  const article = document.querySelector('article');
  const rules = Array.from(document.styleSheets).flatMap((sheet) => [...sheet.cssRules]);
  const rule = rules.findLast(
    (one): one is CSSPageRule => one instanceof CSSPageRule && one.selectorText === '',
  );
  if (article === null || rule === undefined) return;
  const ruler = document.createElement('div');
  ruler.style.cssText = 'position: absolute; visibility: hidden';
  ruler.style.margin = rule.style.getPropertyValue('margin');
  document.body.append(ruler);
  const { marginTop, marginRight, marginBottom, marginLeft } = getComputedStyle(ruler);
  const [top, right, bottom, left] = [marginTop, marginRight, marginBottom, marginLeft].map(
    Number.parseFloat,
  ) as [number, number, number, number];
  ruler.remove();
  // Chromium rounds the box that it prints on up to whole pixels.
  const [columnWidth, columnHeight] = [width - left - right, height - top - bottom].map(Math.ceil);
  article.style.cssText = `position: absolute; box-sizing: content-box; margin: 0; padding: 0;
    border: 0; max-width: none; left: ${left}px; top: ${top}px; width: ${columnWidth}px;
    height: ${columnHeight}px; columns: ${columnWidth}px; column-gap: ${width}px;
    column-fill: auto`;
  document.documentElement.style.cssText = 'overflow: hidden; background: #fff';
  document.body.style.cssText = 'position: absolute; inset: 0; margin: 0; background: #fff';
  const number = Array.from(rule.cssRules).find((box) => box.cssText.startsWith('@bottom-right'));
  const style = new CSSStyleSheet();
  const declarations = number?.cssText.replace(/^[^{]*\{|\}[^}]*$/g, '') ?? '';
  style.replaceSync(`body { counter-set: page 1 pages ${pages} }
    body::after { ${declarations}; position: absolute; right: ${right}px; bottom: 0;
    height: ${bottom}px; display: flex; align-items: center }`);
  document.adoptedStyleSheets.push(style);
}
