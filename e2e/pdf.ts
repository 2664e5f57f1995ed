import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF reader finds in a document. */
export type PdfContent = {
  readonly title: string;
  readonly isTagged: boolean;
  /** The text of each page, white space made single. */
  readonly pages: readonly string[];
};

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(text.join('').replace(/\s+/g, ' '));
  }
  await task.destroy();
  return {
    title: 'Title' in info ? String(info.Title) : '',
    isTagged: marks?.Marked === true,
    pages,
  };
}
