export type PageLink = { readonly number: number; readonly href: string };

export type PagesView = {
  readonly current: number;
  readonly links: readonly PageLink[];
  readonly previous: string | null;
  readonly next: string | null;
};

/** The way through the pages of a list: the first, the last, and those beside the current one. */
export function pagesView(
  current: number,
  last: number,
  hrefOfPage: (page: number) => string,
): PagesView {
  return {
    current,
    links: pagesAround(current, last).map((number) => ({ number, href: hrefOfPage(number) })),
    previous: current > 1 ? hrefOfPage(current - 1) : null,
    next: current < last ? hrefOfPage(current + 1) : null,
  };
}

function pagesAround(current: number, last: number): readonly number[] {
  const wanted = [1, current - 1, current, current + 1, last];
  return [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= last)
    .toSorted((one, other) => one - other);
}
