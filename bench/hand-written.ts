import type { Page } from 'playwright-core';

/** A page as someone would write it by hand, and what it says, to show that nothing was left out. */
export type HandWritten = {
  readonly html: string;
  /** Of the page that was sent, and of the one by hand: what they are held to agree in. */
  readonly sent: Content;
  readonly written: Content;
};

type Content = {
  readonly text: string;
  readonly links: number;
  readonly tables: number;
  readonly drawings: number;
};

/**
 * Makes the hand-written twin of a page from the very document that was sent: the same text,
 * links, tables, forms and drawings, without what only a framework needs. A browser reads the
 * document and writes it again, without running anything of it.
 *
 * @param page any page; what it shows stays
 * @throws {Error} when the twin lost something
 */
export async function writeByHand(page: Page, sent: string): Promise<string> {
  const twin = await page.evaluate(rewrite, sent);
  if (JSON.stringify(twin.sent) !== JSON.stringify(twin.written)) {
    throw new Error(`The page by hand says something else: ${JSON.stringify(twin)}`);
  }
  return twin.html;
}

/** Runs in the browser, so that everything it needs stands inside. */
function rewrite(sent: string): HandWritten {
  // What describes the page stays (title, addresses, link previews, data about the data).
  const DROPPED = [
    'script:not([type="application/ld+json"])',
    'style, template, [hidden]',
    'link:not([rel="canonical"]):not([rel="alternate"]):not([rel="icon"])',
    'meta[name^="next-"]',
  ].join();
  const copy = new DOMParser().parseFromString(sent, 'text/html');
  const before = contentOf();
  for (const element of copy.querySelectorAll(DROPPED)) element.remove();
  dropComments();
  const named = namedIds();
  for (const element of copy.querySelectorAll('pattern')) {
    if (!named.has(element.id)) element.remove();
  }
  for (const element of copy.querySelectorAll('*')) cleanAttributes(element);
  for (const element of [...copy.body.querySelectorAll('div, span')].reverse()) unwrap(element);
  copy.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/style.css">');
  copy.body.normalize();
  const html = `<!doctype html>${copy.documentElement.outerHTML}`;
  return { html, sent: before, written: contentOf() };

  function contentOf(): Content {
    const body = copy.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) throw new Error('no body');
    for (const element of body.querySelectorAll('script, style')) element.remove();
    return {
      text: (body.textContent ?? '').replace(/\s+/g, ''),
      links: body.querySelectorAll('a[href]').length,
      tables: body.querySelectorAll('table').length,
      drawings: body.querySelectorAll('svg').length,
    };
  }

  function dropComments() {
    const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
  }

  /** The ids that a link, a label or a fill leads to. */
  function namedIds(): ReadonlySet<string> {
    const all = [...copy.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    return new Set(
      all.flatMap(({ name, value }) => {
        if (name === 'href') return value.split('#').slice(1);
        if (name === 'for' || name.startsWith('aria-')) return value.split(' ');
        return [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
      }),
    );
  }

  function cleanAttributes(element: Element) {
    for (const { name, value } of [...element.attributes]) {
      const kept = name === 'class' ? shortClass(element, value) : value;
      const idle = name === 'id' ? !named.has(value) : name === 'class' && kept === '';
      if (name.startsWith('data-') || idle) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, kept);
      }
    }
  }

  /** Classes that no rule for an element can stand for: colours of cities, parts of a drawing. */
  function shortClass(element: Element, value: string): string {
    const inDrawing = element.closest('svg') !== null;
    const names = value.split(' ').map((name) => name.replace(/^.*_/, ''));
    return names
      .filter((name) => /^city-\d$|^hidden$/.test(name) || (inDrawing && name !== 'undefined'))
      .join(' ');
  }

  /** A box that says nothing about what is in it. */
  function unwrap(element: Element) {
    if (element.attributes.length > 0) return;
    const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
    if (element.localName === 'div' && holdsText) return;
    element.replaceWith(...element.childNodes);
  }
}
