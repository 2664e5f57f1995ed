import { readClient } from '../db/client';
import { evidencePeriod } from '../db/evidence';
import { readPackDetails } from '../db/pack-version';
import { environment, publicOrigin } from '../env';
import { translator } from '../i18n/translator';
import { hasOnlyMeasures } from '../pack/only-measures';
import type { Locale } from '../text/localized';
import { type DatasetDocument, datasetOf } from '../views/dataset';
import type { Base } from './base';

/** The rows that an edition is described by. */
export type DatasetSource = Pick<Base, 'index' | 'edition' | 'nodes' | 'cities' | 'sources'>;

/** The edition of an index as search engines of data read it. */
export async function readDataset(base: DatasetSource, locale: Locale): Promise<DatasetDocument> {
  const db = readClient();
  const version = base.edition.packVersionId;
  const [details, period] = await Promise.all([
    readPackDetails(db, version),
    evidencePeriod(db, version),
  ]);
  const t = translator(locale, 'preview');
  const isMeasured = hasOnlyMeasures(base.nodes);
  const texts = {
    technique: t(isMeasured ? 'techniqueMeasured' : 'technique'),
    promise: t(isMeasured ? 'promiseMeasured' : 'promise'),
  };
  const origin = publicOrigin(environment());
  return datasetOf({ ...base, details, period }, texts, locale, origin);
}
