/** The server was reached, and answered that it has no such document. */
export class RefusedDocument extends Error {}

/** A page of this site to look at, not to run. */
export type FetchedDocument = {
  readonly page: Document;
  /** The texts of its style elements, which are no longer in it. */
  readonly styles: readonly string[];
};

/**
 * Fetches a page of this site without its scripts.
 *
 * @throws {RefusedDocument} where the answer is an error
 * @throws {TypeError} where there is no answer
 */
export async function fetchDocument(
  address: string,
  signal: AbortSignal,
): Promise<FetchedDocument> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new RefusedDocument(`${address} answered ${answer.status}`);
  // The policy of this page forbids the style elements of another already when they are parsed.
  const text = (await answer.text()).replace(/<(\/?)style\b/g, '<$1script data-style');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const scripts = [...page.querySelectorAll('script')];
  for (const script of scripts) script.remove();
  const styles = scripts.filter((script) => script.dataset.style !== undefined);
  return { page, styles: styles.map((style) => style.textContent) };
}
