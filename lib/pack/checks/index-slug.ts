import { faultAt } from '../fault';
import type { Check } from './context';

/** First parts of addresses that are pages of the site, or will be: no index may stand there. */
export const RESERVED_INDEX_SLUGS: readonly string[] = [
  'access',
  'api',
  'data',
  'embed',
  'sign-in',
];

/** An index stands at an address of its own, which no other page has. */
export const indexSlugCheck: Check = {
  needs: ['index'],
  run: ({ pack, place }) =>
    pack.index
      .filter((row) => RESERVED_INDEX_SLUGS.includes(row.slug))
      .map((row) => faultAt(place('index', row, 'slug'), 'slugReserved', { slug: row.slug })),
};
