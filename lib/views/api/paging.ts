import { z } from 'zod';

/** Which page of a list an address asks for. */
export type PageRequest = {
  /** The address itself, with all that it asks for beside. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
};

/** Where in a list an answer stands, and the way to its neighbours. */
export const pagingSchema = z
  .strictObject({
    page: z.int().min(1),
    perPage: z.int().min(1).max(200),
    total: z.int().min(0).meta({ description: 'Entries of the whole list.' }),
    pages: z.int().min(1),
    next: z.string().nullable().meta({ description: 'Address of the next page.' }),
    previous: z.string().nullable().meta({ description: 'Address of the page before.' }),
  })
  .meta({ id: 'Paging' });

export type PagingAnswer = Readonly<z.infer<typeof pagingSchema>>;

/** The paging of a list of so many entries. Beyond its last page the way leads back to that. */
export function pagingAnswer(request: PageRequest, total: number): PagingAnswer {
  const { page, perPage } = request;
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    page,
    perPage,
    total,
    pages,
    next: page < pages ? addressOf(request, page + 1) : null,
    previous: page > 1 ? addressOf(request, Math.min(page - 1, pages)) : null,
  };
}

/** One page of a list that is there whole. */
export function pageOf<Entry>(
  list: readonly Entry[],
  { page, perPage }: Pick<PageRequest, 'page' | 'perPage'>,
): Entry[] {
  return list.slice((page - 1) * perPage, page * perPage);
}

function addressOf({ path, query }: PageRequest, page: number): string {
  const changed = new URLSearchParams(query);
  changed.set('page', String(page));
  return `${path}?${changed.toString().replaceAll('%2C', ',')}`;
}
