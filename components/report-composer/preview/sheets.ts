import { declare, layInColumns, readColumns } from '@/components/report/pagination/columns';
import { type PageBox, pageBox } from '@/components/report/pagination/page-box';
import { numberContents } from '@/components/report/pagination/page-numbers';
import { showAsPrinted } from '@/components/report/pagination/show-as-printed';
import { RefusedDocument } from './fetch-document';
import { sheetOf } from './preview-frame';
import { sheetElement, sheetStyle } from './sheet-elements';

/** Around and between sheets, in px of the document before it is made to fit. */
const DESK = 28;

/** No sheet is shown larger than on paper. */
const LARGEST = 1;

/** A document drawn as sheets of paper. */
export type Sheets = {
  readonly pages: number;
  /** Makes the sheets as wide as there is room. */
  fit(): void;
  /** Where the reader is. */
  position(): Position;
  goTo(position: Position): void;
};

/** In sheets from the first, across and down. */
type Position = { readonly x: number; readonly y: number };

/** Where one sheet lies from the one before it, in px. */
type Step = { readonly x: number; readonly y: number };

/**
 * Draws a document in a frame as the sheets that it will be printed on. They lie one under the
 * other where the browser can stack columns (Chromium from 145), else side by side.
 */
export async function laySheets(document: Document): Promise<Sheets> {
  const article = document.querySelector('article');
  const view = document.defaultView;
  if (article === null || view === null) throw new RefusedDocument('There is no report in it');
  const box = pageBox(document);
  showAsPrinted(document, box.content.width);
  layInColumns(article, box);
  // A font is fetched when a text is laid out in it, so a layout goes before the waiting.
  article.getBoundingClientRect();
  await document.fonts.ready;
  const columns = readColumns(article, box);
  numberContents(document, columns);
  const { pages } = columns;
  const isStacked = view.CSS.supports('column-wrap', 'wrap');
  const step = isStacked
    ? { x: 0, y: box.sheet.height + DESK }
    : { x: box.sheet.width + DESK, y: 0 };
  place(article, box, isStacked);
  drawSheets(document, box, pages, step);
  return { pages, ...movement(document, box) };
}

/** Moves the columns to where the sheets are. */
function place(article: HTMLElement, { sheet, margin, content }: PageBox, isStacked: boolean) {
  const between = DESK + (isStacked ? sheet.height - content.height : sheet.width - content.width);
  declare(article, {
    position: 'absolute',
    left: `${DESK + margin.left}px`,
    top: `${DESK + margin.top}px`,
    'column-gap': `${between}px`,
    ...(isStacked && {
      height: 'auto',
      'column-height': `${content.height}px`,
      'column-wrap': 'wrap',
      'row-gap': `${between}px`,
    }),
  });
}

/** Draws the paper with what stands in its margins, under the article. */
function drawSheets(document: Document, box: PageBox, pages: number, step: Step) {
  document.adoptedStyleSheets.push(sheetOf(document, sheetStyle(document)));
  declare(document.body, {
    width: `${2 * DESK + box.sheet.width + (pages - 1) * step.x}px`,
    height: `${2 * DESK + box.sheet.height + (pages - 1) * step.y}px`,
  });
  const sheets = Array.from({ length: pages }, (_, at) => {
    const sheet = sheetElement(document, box, at + 1, pages);
    declare(sheet, {
      left: `${DESK + at * step.x}px`,
      top: `${DESK + at * step.y}px`,
      width: `${box.sheet.width}px`,
      height: `${box.sheet.height}px`,
    });
    return sheet;
  });
  document.body.prepend(...sheets);
}

function movement(document: Document, { sheet }: PageBox): Omit<Sheets, 'pages'> {
  const root = document.documentElement;
  const [width, height] = [sheet.width + DESK, sheet.height + DESK];
  let scale = 1;
  const position = (): Position => ({
    x: root.scrollLeft / (width * scale),
    y: root.scrollTop / (height * scale),
  });
  function goTo({ x, y }: Position) {
    root.scrollTo({ left: x * width * scale, top: y * height * scale });
  }
  function fit() {
    const at = position();
    const room = root.clientWidth;
    scale = Math.min(LARGEST, room / (width + DESK));
    const margin = Math.max(0, room - (width + DESK) * scale) / 2;
    declare(document.body, { transform: `scale(${scale})`, left: `${margin}px` });
    goTo(at);
  }
  return { fit, position, goTo };
}
