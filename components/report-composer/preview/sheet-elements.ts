import type { PageBox } from '@/components/report/pagination/page-box';
import { isPageRule } from '@/components/report/pagination/page-box';
import { rulesOf } from '@/components/report/pagination/style-rules';

/** The boxes in the margins of a page that are drawn (CSS Paged Media, section 4.1), by edge. */
const BOXES = {
  top: ['top-left', 'top-center', 'top-right'],
  bottom: ['bottom-left', 'bottom-center', 'bottom-right'],
} as const;

/** The sheets and the places of the boxes in their margins; the desk is that of the page around. */
const SHEET_STYLE = `
html { background: none; overflow: auto; scroll-snap-type: x proximity }
body { position: absolute; top: 0; isolation: isolate; margin: 0; transform-origin: 0 0; background: none }
.printed-sheet {
  position: absolute; z-index: -1; box-sizing: border-box; background: #fff; scroll-snap-align: center;
  box-shadow: 0 1px 3px rgb(0 0 0 / 25%), 0 4px 16px rgb(0 0 0 / 12%);
}
.printed-margin {
  position: absolute; display: flex; justify-content: space-between; align-items: center;
  max-width: none; margin: 0;
}
`;

/** A rule for one of the boxes; not in the types of the standard library yet. */
type MarginRule = CSSRule & { readonly name: string; readonly style: CSSStyleDeclaration };

/**
 * The style of sheets whose margins show what the document's own `@page` rules put there. A box
 * takes its content, counters included, just as on paper.
 */
export function sheetStyle(document: Document): string {
  const boxes = rulesOf(document)
    .filter(isPageRule)
    .flatMap((page) => {
      const sheet = `.printed-sheet${page.selectorText === ':first' ? ':first-child' : ''}`;
      return [...page.cssRules]
        .filter(isMarginRule)
        .map((box) => `${sheet} [data-box="${box.name}"]::before { ${box.style.cssText} }`);
    });
  return [SHEET_STYLE, ...boxes].join('\n');
}

function isMarginRule(rule: CSSRule): rule is MarginRule {
  return 'name' in rule && 'style' in rule;
}

/** The sheet of one page, numbered. */
export function sheetElement(document: Document, box: PageBox, page: number, pages: number) {
  const sheet = document.createElement('div');
  sheet.className = 'printed-sheet';
  sheet.style.counterReset = `page ${page} pages ${pages}`;
  const { top, left } = box.margin;
  const bottom = box.sheet.height - top - box.content.height;
  sheet.append(
    ...(['top', 'bottom'] as const).map((edge) => {
      const margin = document.createElement('p');
      margin.className = 'printed-margin';
      margin.style.insetInline = `${left}px`;
      margin.style[edge] = '0';
      margin.style.height = `${edge === 'top' ? top : bottom}px`;
      margin.append(...BOXES[edge].map((name) => boxElement(document, name)));
      return margin;
    }),
  );
  return sheet;
}

function boxElement(document: Document, name: string): HTMLElement {
  const box = document.createElement('span');
  box.dataset.box = name;
  return box;
}
