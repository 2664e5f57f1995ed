import { readClient } from '../db/client';
import type { CurrentEdition } from '../db/editions';
import { listImports } from '../db/import-log';
import { readPackVersion } from '../db/pack-version';
import type { Locale } from '../text/localized';
import { type DataPageView, dataPageView } from '../views/data';
import type { DatasetDocument } from '../views/dataset';
import { readBase } from './base';
import { readDataset } from './dataset';

/** The data page of an index and the edition it was read from. */
export type DataPage = {
  readonly edition: CurrentEdition;
  readonly view: DataPageView;
  readonly dataset: DatasetDocument;
};

/**
 * What the current edition holds, and how it came to be.
 *
 * @returns null if there is no such index
 */
export async function readData(index: string, locale: Locale): Promise<DataPage | null> {
  const base = await readBase(index);
  if (base === null) return null;
  const db = readClient();
  const [{ pack, details }, imports, dataset] = await Promise.all([
    readPackVersion(db, base.edition.packVersionId),
    listImports(db, index),
    readDataset(base, locale),
  ]);
  return {
    edition: base.edition,
    view: dataPageView({ ...base, pack, details, imports }),
    dataset,
  };
}
