/** `…/report/<cities>` of an address, after which a reader's settings and texts stand. */
const TEXTS = /(https?:\/\/[^\s"'?]*\/report\/[^\s"'/?]+)\/[^\s"'?)]+/g;

const QUERY = /(https?:\/\/[^\s"'?]+)\?[^\s"')]+/g;

/** A message of someone else's (a browser's) without what a reader typed: addresses hold it. */
export function withoutTexts(message: string): string {
  return message.replace(TEXTS, '$1/…').replace(QUERY, '$1?…');
}
