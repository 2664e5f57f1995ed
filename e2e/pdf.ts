import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asWritten } from '../lib/print/written-characters';

/** What a PDF reader finds in a document. */
export type PdfContent = {
  readonly title: string;
  readonly isTagged: boolean;
  /** The language that the document names for itself. */
  readonly language: string | null;
  /** Author, Subject, Keywords, CreationDate, ModDate and what else it says. */
  readonly information: Readonly<Record<string, unknown>>;
  /** The bookmarks, from the top to the bottom, whatever their level. */
  readonly outline: readonly string[];
  /** The page, counted from 1, of each place inside that a link leads to, by its id. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Where links to outside lead, each once. */
  readonly links: readonly string[];
  /** The text of each page, white space made single. */
  readonly pages: readonly string[];
  /** The lowest line of each page above its foot margin, without white space. */
  readonly lowest: readonly string[];
};

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The margin of every page of a report below its content, in points: 18 mm. */
const FOOT = (18 * 72) / 25.4;

/**
 * Reads a PDF as a reader's program does.
 *
 * @param clean what is done to each text; files that we print need nothing
 */
export async function readPdf(
  bytes: Uint8Array,
  clean: (text: string) => string = asWritten,
): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const information: Record<string, unknown> = { ...info };
  const pages: string[] = [];
  const lowest: string[] = [];
  const links = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(clean(text.join('')).replace(/\s+/g, ' '));
    lowest.push(clean(lowestLine(items)).replace(/\s+/g, ''));
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.add(url);
  }
  const content = {
    title: String(information.Title ?? ''),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    language: typeof information.Language === 'string' ? information.Language : null,
    information,
    outline: titles(await pdf.getOutline()).map(clean),
    destinations: await pagesOfDestinations(pdf),
    links: [...links],
    pages,
    lowest,
  };
  await task.destroy();
  return content;
}

/** In the order of sight: a file has the text of links after all else. */
function lowestLine(items: TextContent['items']): string {
  const texts = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' && item.transform[5] > FOOT
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  );
  const bottom = Math.min(...texts.map(({ y }) => y));
  const line = texts.filter(({ y }) => y < bottom + 3).sort((one, other) => one.x - other.x);
  return line.map(({ text }) => text).join('');
}

async function pagesOfDestinations(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const destinations = Object.entries(await pdf.getDestinations());
  const pages = await Promise.all(
    destinations.map(async ([name, [page]]) => [name, 1 + (await pdf.getPageIndex(page))] as const),
  );
  return new Map(pages);
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

function titles(bookmarks: readonly Bookmark[] | null): readonly string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titles(items)]);
}
