/** The server was reached, and answered that it has no such document. */
export class RefusedDocument extends Error {}

/**
 * Fetches a page of this site to look at, not to run: its scripts are left out.
 *
 * @throws {RefusedDocument} where the answer is an error
 * @throws {TypeError} where there is no answer
 */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<Document> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new RefusedDocument(`${address} answered ${answer.status}`);
  const fetched = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const script of fetched.querySelectorAll('script')) script.remove();
  return fetched;
}
