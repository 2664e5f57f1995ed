/** An edition as the API names it: what makes an answer citable and verifiable. */
export type EditionAnswer = {
  readonly label: string;
  /** SHA-256 (hex) of the canonical form of the edition. */
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly frameworkVersion: string;
  /** SHA-256 (hex) over the tables of the pack. */
  readonly packHash: string;
};

/** What of an edition is public; its row ids never leave the server. */
export function editionAnswer({
  label,
  hash,
  publishedAt,
  frameworkVersion,
  packHash,
}: EditionAnswer): EditionAnswer {
  return { label, hash, publishedAt, frameworkVersion, packHash };
}
