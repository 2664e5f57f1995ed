import type { Page } from '@playwright/test';

/** More presses than any page has stops. */
const MOST_PRESSES = 400;

type Walk = { readonly stops: number; readonly faults: readonly string[] };

/**
 * Goes through a page with Tab, from its start to its end.
 *
 * @returns how many stops there were, and those that come before the one they follow in the
 * document, are out of sight, or are covered whole by something else (WCAG 2.4.3, 2.4.11)
 */
export async function coveredOrOutOfOrder(page: Page): Promise<Walk> {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_PRESSES; stops += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(faultOfStop);
    if (fault === 'end') return { stops, faults };
    if (fault !== null) faults.push(fault);
  }
  throw new Error(`No end after ${MOST_PRESSES} presses of Tab.`);
}

/** Runs in the page, which keeps the stop before in its window. */
function faultOfStop(): string | null {
  const memory: { lastStop?: Element } & Window = window;
  const stop = document.activeElement;
  const last = memory.lastStop;
  if (stop === null || stop === document.body) return last === undefined ? null : 'end';
  const isFirstAgain = last !== undefined && stop.matches('#shell > :first-child') && stop !== last;
  if (isFirstAgain) return 'end';
  memory.lastStop = stop;
  const told = `${stop.tagName} “${(stop.textContent ?? '').trim().slice(0, 40)}” ${stop.id}`;
  const isBefore =
    last !== undefined &&
    (last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (isBefore) return `before its turn: ${told}`;
  return [...stop.getClientRects()].some(shows) ? null : `not to be seen: ${told}`;

  function shows({ left, top, width, height }: DOMRect): boolean {
    return [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const there = document.elementFromPoint(left + width * across, top + height * down);
        return stop?.contains(there) === true;
      }),
    );
  }
}
