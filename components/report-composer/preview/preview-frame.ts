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

/**
 * Puts a fetched document into a frame, with its styles, and waits for these. The frame keeps the
 * policy of this page, which allows no style element of another: those become sheets of a script.
 */
export async function fillFrame(target: Document, fetched: Document): Promise<void> {
  copyAttributes(fetched.documentElement, target.documentElement);
  copyAttributes(fetched.body, target.body);
  const links = [...fetched.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const styles = [...fetched.querySelectorAll('style')];
  await Promise.all(links.map((link) => addStyles(target, link.href)));
  target.adoptedStyleSheets.push(...styles.map((style) => sheetOf(target, style.textContent)));
  for (const element of [...links, ...styles]) element.remove();
  target.body.replaceChildren(target.importNode(fetched.body, true));
  target.body.replaceChildren(...(target.body.firstElementChild?.childNodes ?? []));
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
