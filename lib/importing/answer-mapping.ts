import { requireRole } from '../access/identity';
import { draftPath } from '../address/import-paths';
import { MAPPING_FIELDS, type MappingQuery, mappingPath } from '../address/mapping-paths';
import type { MappingRevision } from '../address/mapping-revision';
import { type MappingForm, parseMappingForm } from '../address/parse-mapping';
import { AppError } from '../errors/app-error';
import { readsPages, seeOther } from '../http/form-answer';
import { readWritingForm } from '../http/read-form';
import { checkDraft, saveMapping } from '../jobs/drafts';
import { mappingState, type WorkedMapping, writeWorkedMapping } from '../jobs/worked-mapping';
import { type Mapping, type RejectedTexts, withoutEmptyDrivers } from '../mapping';
import { removeCities } from '../mapping/edit-mapping';
import { fillMapping } from '../mapping/fill-mapping';
import { formFaults } from '../mapping/form-faults';
import { log } from '../operations/log';
import type { Locale } from '../text/localized';
import { editAsAsked } from './edit-as-asked';
import { answeringImport } from './form-answer';
import { openWork } from './open-work';
import { requireCurrent, staleError } from './require-current';

/**
 * Takes the form of a mapping: keeps all that was typed, complete or not, does what its button asks
 * for, and leads back to where it was. Only the button that goes on wants it to be complete.
 */
export function answerMappingForm(
  request: Request,
  locale: Locale,
  draft: string,
): Promise<Response> {
  return answeringImport(request, locale, draft, async () => {
    const { name: who } = await requireRole(request, 'editor');
    const form = parseMappingForm(await readWritingForm(request));
    const { worked, proposal } = await openWork(draft);
    requireLatest(worked, form.revision);
    requireCurrent(request, 'mapping-stale', mappingState(worked));
    const filled = fill(worked, form);
    if (!readsPages(request)) requireFitting(form, filled.rejected);
    const { mapping, place } = editAsAsked(filled.mapping, form, proposal, locale);
    // Places in a list that was made shorter are others now.
    const isMoved = form.action.name === 'remove' || form.citiesOut.size > 0;
    const rejected = isMoved ? {} : filled.rejected;
    if (form.action.name === 'check') {
      const work = { mapping, rejected, isAsked: true, window: form.revision?.window };
      writeWorkedMapping(draft, work);
      return await goOn(work, locale, { draft, who });
    }
    const { isAsked } = worked;
    writeWorkedMapping(draft, { mapping, rejected, isAsked, window: form.revision?.window });
    return seeOther(mappingPath(locale, draft, filterQuery(form), place));
  });
}

/**
 * A form made of an earlier state would undo what another window has changed since. Its own window
 * may go back to it: then nobody else has changed anything.
 */
function requireLatest(worked: WorkedMapping, revision: MappingRevision | null): void {
  if (revision === null || revision.window === worked.window) return;
  if (revision.state === mappingState(worked)) return;
  throw staleError('mapping-stale', revision.state, mappingState(worked));
}

function fill(worked: WorkedMapping, form: MappingForm) {
  const filled = fillMapping(worked.mapping, form.fields, worked.rejected);
  if (filled.mapping === null) {
    const { alien: field } = filled;
    throw new AppError('mapping-field', `field ${field}`, { field });
  }
  return { ...filled, mapping: removeCities(filled.mapping, form.citiesOut) };
}

/** A person sees beside the field what did not fit; a program is told at once. */
function requireFitting({ fields }: MappingForm, rejected: RejectedTexts): void {
  const unfit = fields.find(([name]) => Object.hasOwn(rejected, name));
  if (unfit === undefined) return;
  const [field, value] = unfit;
  throw new AppError('mapping-value', `${field}: ${value}`, { field });
}

async function goOn(
  { mapping, rejected }: WorkedMapping,
  locale: Locale,
  { draft, who }: { readonly draft: string; readonly who: string },
): Promise<Response> {
  const open = formFaults(mapping, rejected);
  if (open.length > 0) return seeOther(mappingPath(locale, draft, {}, 'faults'));
  await applyToDraft(draft, mapping, who);
  return seeOther(draftPath(locale, draft));
}

/** Makes a mapping that of the draft, and has the table checked with it. */
export async function applyToDraft(draft: string, mapping: Mapping, who: string): Promise<void> {
  await saveMapping(draft, withoutEmptyDrivers(mapping));
  log().info({ event: 'import', did: 'mapped', draft, by: who }, 'draft: mapped');
  await checkDraft(draft);
}

function filterQuery({ action, filter, cities }: MappingForm): MappingQuery {
  const { find, show } = filter;
  const page = action.name === 'page' ? action.page : action.name === 'filter' ? 1 : filter.page;
  const cityPage =
    action.name === 'city-page' ? action.page : action.name === 'find-city' ? 1 : cities.page;
  return {
    ...(find === '' ? {} : { [MAPPING_FIELDS.find]: find }),
    ...(show === 'all' ? {} : { [MAPPING_FIELDS.show]: show }),
    ...(page === 1 ? {} : { [MAPPING_FIELDS.page]: String(page) }),
    ...(cities.find === '' ? {} : { [MAPPING_FIELDS.findCity]: cities.find }),
    ...(cityPage === null ? {} : { [MAPPING_FIELDS.cityPage]: String(cityPage) }),
  };
}
