import type { FetchedDocument } from './fetch-document';

/** A frame that is not shown yet, with an empty document in it. */
export async function emptyFrame(host: Element, title: string): Promise<HTMLIFrameElement> {
  const frame = host.ownerDocument.createElement('iframe');
  frame.title = title;
  // Its document is ours to arrange, but can run nothing, send nothing and lead nowhere.
  frame.sandbox.value = 'allow-same-origin';
  frame.srcdoc = '<!doctype html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  host.append(frame);
  await loaded;
  return frame;
}

/** Puts a fetched document into a frame, with its styles, and waits for these. */
export async function fillFrame(target: Document, { page, styles }: FetchedDocument) {
  copyAttributes(page.documentElement, target.documentElement);
  copyAttributes(page.body, target.body);
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.map((link) => addStyles(target, link.href)));
  target.adoptedStyleSheets.push(...styles.map((style) => sheetOf(target, style)));
  for (const link of links) link.remove();
  target.body.replaceChildren(...target.importNode(page.body, true).childNodes);
  // To be looked at: what can be followed is in the report itself.
  target.body.inert = true;
}

/** A style sheet for a document, written by a script. */
export function sheetOf(target: Document, text: string): CSSStyleSheet {
  const View = target.defaultView;
  if (View === null) throw new Error('The frame of the preview is gone');
  const sheet = new View.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function addStyles(target: Document, address: string): Promise<unknown> {
  const link = target.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const settled = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new TypeError(`No styles from ${address}`)));
  });
  target.head.append(link);
  return settled;
}

function copyAttributes(from: Element, to: Element) {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
