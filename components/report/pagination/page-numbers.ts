import { type Columns, layInColumns, readColumns } from './columns';
import { pageBox } from './page-box';
import { showAsPrinted } from './show-as-printed';

/** What of a document's contents asks for a page number; its value is the id of the heading. */
const ASKS = 'data-page-of';

/** Numbers that take up room may move what they are numbers of; then they are read once more. */
const ROUNDS = 3;

/**
 * Writes into the contents of a document on which pages its headings will be printed. It is laid
 * out as on paper for the time of the call and left as it was: nothing of that is painted.
 */
export function fillContents(document: Document) {
  const article = document.querySelector('article');
  if (article === null) return;
  const { scrollX = 0, scrollY = 0 } = document.defaultView ?? {};
  const box = pageBox(document);
  const showOnScreen = showAsPrinted(document, box.content.width);
  const putBack = layInColumns(article, box);
  try {
    numberContents(document, readColumns(article, box));
  } finally {
    putBack();
    showOnScreen();
    // As laid out for paper it may have been too short for where the reader was.
    document.defaultView?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

/** Writes the page numbers into the contents of a document that stands in columns. */
export function numberContents(document: Document, { pageOf }: Columns) {
  const places = [...document.querySelectorAll(`[${ASKS}]`)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = places.map((place) => place.textContent);
    const numbers = places.map((place) => {
      const heading = document.getElementById(place.getAttribute(ASKS) ?? '');
      return heading === null ? '' : String(pageOf(heading));
    });
    places.forEach((place, at) => {
      place.textContent = numbers[at] ?? '';
    });
    if (numbers.every((number, at) => number === before[at])) return;
  }
}
