import { LRUCache } from 'lru-cache';
import { processWide } from '../operations/process-wide';
import type { MadeToken } from '../write/tokens';

/** How long a form's answer may take to be followed to the page that shows the token. */
const KEPT_MILLISECONDS = 2 * 60 * 1000;

type Kept = MadeToken & {
  /** The token of whoever made it. */
  readonly maker: number;
};

/*
 * A form that makes a token is answered with the address of a page, and the token must stand in
 * neither: for that moment, and nowhere else, it is kept in memory.
 */
const kept = (): LRUCache<number, Kept> =>
  processWide('tokens-to-show', () => new LRUCache({ max: 100, ttl: KEPT_MILLISECONDS }));

export function keepToShow(token: Kept): void {
  kept().set(token.id, token);
}

/** The token that someone has just made, once; null: shown already, or made by someone else. */
export function takeToShow(id: number, maker: number): MadeToken | null {
  const found = kept().get(id);
  if (found === undefined || found.maker !== maker) return null;
  kept().delete(id);
  return { id: found.id, name: found.name, secret: found.secret };
}
