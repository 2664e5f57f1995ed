import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** Where links to outside lead, each once. */
  readonly links: readonly string[];
  /** The text of each page, white space made single. */
  readonly pages: readonly string[];
};

/** Reads a PDF as a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const information: Record<string, unknown> = { ...info };
  const pages: string[] = [];
  const links = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(withoutRadicals(text.join('')).replace(/\s+/g, ' '));
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.add(url);
  }
  const content = {
    title: String(information.Title ?? ''),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    language: typeof information.Language === 'string' ? information.Language : null,
    information,
    outline: titles(await pdf.getOutline()),
    links: [...links],
    pages,
  };
  await task.destroy();
  return content;
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

function titles(bookmarks: readonly Bookmark[] | null): readonly string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [
    withoutRadicals(title),
    ...titles(items),
  ]);
}

/*
 * Fonts draw some characters and the radical of the same shape with one glyph, and Chromium writes
 * the radical as the text of the glyph. The Kangxi radicals have their character as compatibility
 * decomposition (but for U+2F3E, whose is the traditional one); the simplified ones stand in
 * Unicode's file EquivalentUnifiedIdeograph.txt.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  '\u2EA0': '民',
  '\u2EC4': '西',
  '\u2EC5': '见',
  '\u2EC6': '角',
  '\u2EC9': '贝',
  '\u2ECB': '车',
  '\u2ED3': '长',
  '\u2ED4': '门',
  '\u2ED8': '青',
  '\u2ED9': '韦',
  '\u2EDA': '页',
  '\u2EDB': '风',
  '\u2EDC': '飞',
  '\u2EDD': '食',
  '\u2EE2': '马',
  '\u2EE3': '骨',
  '\u2EE5': '鱼',
  '\u2EE6': '鸟',
  '\u2EE8': '麦',
  '\u2EE9': '黄',
  '\u2EEC': '齐',
  '\u2EEE': '齿',
  '\u2EF0': '龙',
  '\u2EF3': '龟',
  '\u2F3E': '户',
};

function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2FDF]/g,
    (radical) => CHARACTERS[radical] ?? radical.normalize('NFKC'),
  );
}
