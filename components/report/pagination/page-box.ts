import { rulesOf } from './style-rules';

/** A sheet of paper and what is printed on, in px. */
export type PageBox = {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly left: number };
  readonly content: { readonly width: number; readonly height: number };
};

/** Portrait, in mm. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

const PX_PER_UNIT: Readonly<Record<string, number>> = {
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 96 / 72,
  px: 1,
};

/**
 * The page that a document's own `@page` rules ask for; of several the last counts. Rules for some
 * pages only (`:first`) are passed over: a report has the same box on all its pages.
 */
export function pageBox(document: Document): PageBox {
  const styles = pageRules(document).map((rule) => rule.style);
  const last = (property: string) =>
    styles.map((style) => style.getPropertyValue(property)).findLast((value) => value !== '') ?? '';
  const [width, height] = sheetOf(last('size'));
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    pixels(last(`margin-${side}`)),
  ) as [number, number, number, number];
  return {
    sheet: { width, height },
    margin: { top, left },
    // Chromium rounds the box that it prints on up to whole pixels (tried with 143 and 156).
    content: { width: Math.ceil(width - left - right), height: Math.ceil(height - top - bottom) },
  };
}

/** The rules for all pages, in the order in which they count. */
export function pageRules(document: Document): readonly CSSPageRule[] {
  return rulesOf(document).filter(
    (rule): rule is CSSPageRule => isPageRule(rule) && rule.selectorText === '',
  );
}

export function isPageRule(rule: CSSRule): rule is CSSPageRule {
  return rule.cssText.startsWith('@page');
}

/** Width and height of a `size` such as `a4 landscape` or `210mm 297mm`; else of A4. */
function sheetOf(size: string): readonly [number, number] {
  const words = size.toLowerCase().split(/\s+/);
  const lengths = words.map(pixels).filter((length) => length > 0);
  const [first, second = first] = lengths;
  if (first !== undefined && second !== undefined) return [first, second];
  const name = words.find((word) => word in PAPERS) ?? 'a4';
  const [width = 0, height = 0] = (PAPERS[name] ?? []).map((side) => (side * 96) / 25.4);
  return words.includes('landscape') ? [height, width] : [width, height];
}

/** A length in px; 0 for what is no length. */
function pixels(value: string): number {
  const { number, unit = '' } = /^(?<number>[\d.]+)(?<unit>[a-z]+)$/.exec(value)?.groups ?? {};
  return Number(number ?? 0) * (PX_PER_UNIT[unit] ?? 0);
}
