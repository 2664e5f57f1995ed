import { layInColumns, readColumns } from './columns';
import { pageBox } from './page-box';
import { showAsPrinted } from './show-as-printed';

/** What of a document's contents asks for a page number; its value is the id of the heading. */
const ASKS = 'data-page-of';

/**
 * The page on which each heading that the contents name will be printed, by its id. The document
 * is laid out as on paper for the time of the call, and left as it was: nothing is painted.
 */
export function pageNumbers(document: Document): ReadonlyMap<string, number> {
  const article = document.querySelector('article');
  if (article === null) return new Map();
  const { scrollX = 0, scrollY = 0 } = document.defaultView ?? {};
  const box = pageBox(document);
  const showOnScreen = showAsPrinted(document, box.content.width);
  const putBack = layInColumns(article, box);
  try {
    const { pageOf } = readColumns(article, box);
    const headings = asked(document).map(([, id]) => document.getElementById(id));
    return new Map(headings.flatMap((one) => (one === null ? [] : [[one.id, pageOf(one)]])));
  } finally {
    putBack();
    showOnScreen();
    // What was laid out as on paper may have been too short for where the reader was.
    document.defaultView?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

/** Writes the page numbers into the contents of a document. */
export function fillContents(document: Document) {
  const numbers = pageNumbers(document);
  for (const [place, id] of asked(document)) place.textContent = String(numbers.get(id) ?? '');
}

/** The places for numbers in the contents, and the id of the heading that each is for. */
function asked(document: Document): readonly (readonly [Element, string])[] {
  return Array.from(document.querySelectorAll(`[${ASKS}]`), (place) => [
    place,
    place.getAttribute(ASKS) ?? '',
  ]);
}
