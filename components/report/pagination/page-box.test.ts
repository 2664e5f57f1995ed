import { describe, expect, it } from 'vitest';
import { pageBox } from './page-box';

/** As much of a document as is read: one sheet with `@page` rules. */
function documentWith(...rules: readonly Readonly<Record<string, string>>[]): Document {
  const cssRules = rules.map(({ selectorText = '', ...declarations }) => ({
    cssText: `@page ${selectorText} {}`,
    selectorText,
    cssRules: [],
    style: { getPropertyValue: (property: string) => declarations[property] ?? '' },
  }));
  return { styleSheets: [{ cssRules }], adoptedStyleSheets: [] } as unknown as Document;
}

const MARGINS = {
  'margin-top': '20mm',
  'margin-right': '16mm',
  'margin-bottom': '18mm',
  'margin-left': '16mm',
};

describe('pageBox', () => {
  // What Chromium prints on, found by printing boxes that just fit and just do not.
  it.each([
    ['a4', 673, 979],
    ['A4 landscape', 1002, 651],
    ['letter', 696, 913],
    ['letter landscape', 936, 673],
    ['210mm 297mm', 673, 979],
    ['8.5in 11in', 696, 913],
    ['', 673, 979],
  ])('%s: %d by %d px', (size, width, height) => {
    expect(pageBox(documentWith({ size, ...MARGINS })).content).toEqual({ width, height });
  });

  it('goes by the last rule for all pages', () => {
    const box = pageBox(
      documentWith(
        { size: 'a4', 'margin-top': '1in' },
        MARGINS,
        { size: 'letter' },
        { selectorText: ':first', 'margin-top': '0px' },
      ),
    );
    expect(box.content).toEqual({ width: 696, height: 913 });
    expect(box.margin.top).toBeCloseTo(75.59, 2);
  });
});
