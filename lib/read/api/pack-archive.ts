import { writeZip } from '../../archive/write-zip';
import { readClient } from '../../db/client';
import { readPackVersion } from '../../db/pack-version';
import { writePack } from '../../pack/write-pack';
import { requireNamedEdition } from './require';

/** A file to be downloaded. */
export type Download<Content> = { readonly name: string; readonly content: Content };

/**
 * The pack of the current edition, or of the one that `?edition=` names, as a zip: datapackage.json and a CSV file for each table. The
 * same edition always gives the same bytes.
 *
 * @throws AppError `not-found` where there is no such index or edition
 */
export async function readPackArchive(
  index: string,
  query: URLSearchParams,
): Promise<Download<Uint8Array<ArrayBuffer>>> {
  const edition = await requireNamedEdition(index, query);
  const { pack, details } = await readPackVersion(readClient(), edition.packVersionId);
  const content = writeZip(writePack(pack, details, edition.hash));
  return { name: `${index}-${edition.label}.zip`, content };
}
