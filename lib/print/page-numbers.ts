import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';

/** A line of the contents: the id that it leads to, and the page number that it shows. */
export type ShownPage = { readonly id: string; readonly shown: string };

/** The page, counted from 1, of each named destination (PDF 32000-1, section 12.3.2.3). */
export function pagesOfDestinations(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const entries = (destinations?.entries() ?? []).flatMap(([name, value]) => {
    const page = numbers.get(pageReference(document, value) ?? '');
    return page === undefined ? [] : [[name.decodeText(), page] as const];
  });
  return new Map(entries);
}

function pageReference(document: PDFDocument, value: PDFObject): string | null {
  const target = document.context.lookup(value);
  const array = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
  const page = array instanceof PDFArray ? array.get(0) : null;
  return page instanceof PDFRef ? page.toString() : null;
}

/** The lines whose number is not that of the page, with the right one. */
export function wrongNumbers(
  contents: readonly ShownPage[],
  pages: ReadonlyMap<string, number>,
): readonly ShownPage[] {
  return contents.flatMap(({ id, shown }) => {
    const page = pages.get(id);
    return page === undefined || shown === String(page) ? [] : [{ id, shown: String(page) }];
  });
}
