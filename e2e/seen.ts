import type { Page } from '@playwright/test';

/*
 * What a reader would miss, found in the page itself. Each function answers with descriptions, so
 * that a failing test says where.
 */

/**
 * What can't be read without scrolling sideways: the page when it is too wide, elements that reach
 * beyond it, and texts that are cut off or scroll in a box of their own.
 */
export function beyondTheWidth(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const told = (element: Element) =>
      `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const hidden = (element: Element) =>
      [...ancestors(element)].some((one) => getComputedStyle(one).clipPath !== 'none');
    function* ancestors(element: Element) {
      for (let one: Element | null = element; one !== null; one = one.parentElement) yield one;
    }
    const reaches = (element: Element, edge: number) =>
      element.getBoundingClientRect().right > edge + 1 && !hidden(element);
    const isCut = (element: HTMLElement) => {
      if (getComputedStyle(element).overflowX === 'visible') return false;
      if (element.matches('input, textarea, iframe')) return false;
      if (element.scrollWidth <= element.clientWidth + 1) return false;
      const edge = element.getBoundingClientRect().right;
      const inner = [...element.querySelectorAll('*')];
      return !hidden(element) && (inner.length === 0 || inner.some((one) => reaches(one, edge)));
    };
    const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element.closest('svg') !== null || element.getClientRects().length === 0) return false;
      return reaches(element, width) || isCut(element);
    });
    const page = document.documentElement.scrollWidth > width ? ['the page'] : [];
    return [...page, ...found.map(told)];
  });
}

/** Shapes of drawings that have the colour of what is behind them, or none at all. */
export function unseenShapes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const unseen = new Set([paper, 'none', 'rgba(0, 0, 0, 0)']);
    const shapes = document.querySelectorAll<SVGElement>('svg :is(path, rect, line, circle)');
    return (
      [...shapes]
        // A QR code is black on a white ground of its own, whatever the colours of the page.
        .filter((shape) => !shape.matches('clipPath *, mask *, svg:has(> rect[fill="#fff"]) *'))
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          // What is see-through on purpose is a target for the pointer.
          return fill !== 'rgba(0, 0, 0, 0)' && unseen.has(fill) && unseen.has(stroke);
        })
        .map((shape) => shape.outerHTML.slice(0, 120))
    );
  });
}

/**
 * Drawings that a screen reader can't tell: neither hidden as decoration nor named, or, where they
 * are one image, without a sentence or without the same as a table.
 */
export function unnamedDrawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .filter((drawing) => {
        if (drawing.closest('[aria-hidden="true"]') !== null) return false;
        const name = drawing.getAttribute('aria-label') ?? '';
        if (drawing.getAttribute('role') !== 'img') return name === '';
        if (drawing.closest('figure') === null) return name.split(' ').length < 4;
        const isSentence = name.split(' ').length > 8 && name.endsWith('.');
        return !isSentence || drawing.closest('figure')?.querySelector('table') === null;
      })
      .map((drawing) => drawing.outerHTML.slice(0, 160)),
  );
}
