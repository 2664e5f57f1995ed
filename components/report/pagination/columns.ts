import type { PageBox } from './page-box';
import type { Undo } from './show-as-printed';

/** Between columns, in px; more than any content sticks out of its page. */
const GAP = 400;

/** An article that stands in columns, each as large as what is printed on one page. */
export type Columns = {
  readonly pages: number;
  /** The page on which an element starts, from 1. */
  pageOf(element: Element): number;
};

/**
 * Breaks an article into columns of the size of a page, one beside the other: the browser breaks
 * columns by the same rules as pages.
 *
 * @returns how to put the article back
 */
export function layInColumns(article: HTMLElement, { content }: PageBox): Undo {
  const before = article.getAttribute('style');
  declare(article, {
    'box-sizing': 'content-box',
    width: `${content.width}px`,
    'max-width': 'none',
    height: `${content.height}px`,
    margin: '0',
    padding: '0',
    border: '0',
    columns: `${content.width}px`,
    'column-gap': `${GAP}px`,
    'column-fill': 'auto',
    // On paper letters are as wide as drawn, on some screens they are rounded to whole dots.
    'text-rendering': 'geometricPrecision',
  });
  return () => {
    if (before === null) article.removeAttribute('style');
    else article.setAttribute('style', before);
  };
}

/** Sets properties of an element above all that its style sheets say. */
export function declare(element: HTMLElement, properties: Readonly<Record<string, string>>) {
  for (const [property, value] of Object.entries(properties)) {
    element.style.setProperty(property, value, 'important');
  }
}

/** Reads an article that layInColumns has laid. */
export function readColumns(article: HTMLElement, { content }: PageBox): Columns {
  const step = content.width + GAP;
  return {
    pages: Math.floor((article.scrollWidth - 1) / step) + 1,
    pageOf(element) {
      const { left } = article.getBoundingClientRect();
      const [first] = element.getClientRects();
      return Math.floor(((first?.left ?? left) - left + 1) / step) + 1;
    },
  };
}
