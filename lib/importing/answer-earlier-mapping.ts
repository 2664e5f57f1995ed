import { requireRole } from '../access/identity';
import { draftPath } from '../address/import-paths';
import { mappingPath } from '../address/mapping-paths';
import { parseEarlierForm } from '../address/parse-mapping';
import { readClient } from '../db/client';
import { currentEdition } from '../db/editions';
import { readPackDetails } from '../db/pack-version';
import { AppError } from '../errors/app-error';
import { seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { writeWorkedMapping } from '../jobs/worked-mapping';
import { type Mapping, parseMapping } from '../mapping';
import { formFaults } from '../mapping/form-faults';
import type { Locale } from '../text/localized';
import { applyToDraft } from './answer-mapping';
import { answeringImport } from './form-answer';
import { openWork } from './open-work';
import { readBroughtMapping } from './read-brought-mapping';

/** Takes the form that names an index: its mapping is used for the table of the draft. */
export function answerEarlierMapping(
  request: Request,
  locale: Locale,
  draft: string,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const index = parseEarlierForm(await readWritingForm(request, ['index']));
    const mapping = await mappingOfIndex(index);
    return await takeOver(mapping, locale, { draft, who });
  });
}

/** Takes the form that brings a file with a mapping: it is used for the table of the draft. */
export function answerBroughtMapping(
  request: Request,
  locale: Locale,
  draft: string,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const mapping = await readBroughtMapping(request);
    return await takeOver(mapping, locale, { draft, who });
  });
}

/** One that is complete is checked against the table at once; else the form asks for the rest. */
async function takeOver(
  mapping: Mapping,
  locale: Locale,
  { draft, who }: { readonly draft: string; readonly who: string },
): Promise<Response> {
  await openWork(draft);
  writeWorkedMapping(draft, { mapping, rejected: {}, isAsked: true });
  if (formFaults(mapping, {}).length > 0) {
    return seeOther(mappingPath(locale, draft, {}, 'faults'));
  }
  await applyToDraft(draft, mapping, who);
  return seeOther(draftPath(locale, draft));
}

async function mappingOfIndex(index: string): Promise<Mapping> {
  const db = readClient();
  const edition = await currentEdition(db, index);
  if (edition === null) throw new AppError('index-unknown', index, { index });
  const { mapping: kept } = await readPackDetails(db, edition.packVersionId);
  const { mapping } = kept === undefined ? { mapping: null } : parseMapping(kept);
  if (mapping === null) throw new AppError('no-mapping', index, { file: index });
  return mapping;
}
