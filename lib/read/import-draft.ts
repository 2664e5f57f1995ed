import type { ImportStage } from '../address/import-paths';
import { IMPORT_FAULTS, type ImportFault, type ImportQuery } from '../address/parse-import';
import { type ErrorCode, isAppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import type { Draft } from '../jobs/draft';
import { type KeptError, type Rest, type Task, taskOf } from '../jobs/draft-state';
import { readDraft, readSavedMapping } from '../jobs/drafts';
import type { Locale } from '../text/localized';
import { importSteps } from '../views/import/draft-steps';
import type { DraftView, StoppedView } from '../views/import/draft-view';
import type { PublishedView } from '../views/import/published-view';
import { totalChanges } from '../views/import/total-changes';
import { type ImportAccess, readImportAccess } from './import-access';
import { readCheckView } from './import-check';
import { readPreviewView } from './import-preview';
import { taskView } from './import-progress';

/** The page of one draft. */
export type DraftPage = {
  readonly access: ImportAccess;
  /** Null: it may not be seen, or there is no such draft. */
  readonly draft: DraftView | null;
};

const STAGE_OF_TASK: Readonly<Record<Task, ImportStage>> = {
  propose: 'mapping',
  check: 'check',
  preview: 'preview',
  import: 'publish',
};

const STAGE_OF_REST: Readonly<Record<Rest, ImportStage>> = {
  uploaded: 'upload',
  proposed: 'mapping',
  mapped: 'check',
  checked: 'check',
  previewed: 'preview',
};

const SHOWS_CHECK: ReadonlySet<ImportStage> = new Set(['mapping', 'check', 'preview']);
const SHOWS_PREVIEW: ReadonlySet<ImportStage> = new Set(['preview', 'publish']);

/** What the page of a draft shows to whoever asks. */
export async function readDraftPage(
  headers: Headers,
  id: string,
  query: ImportQuery,
  locale: Locale,
): Promise<DraftPage> {
  const access = await readImportAccess(headers);
  if (access.may !== 'import') return { access, draft: null };
  const draft = await findDraft(id);
  return { access, draft: draft && (await draftView(draft, query, locale)) };
}

/** The draft; null: there is none. */
export async function findDraft(id: string): Promise<Draft | null> {
  try {
    return await readDraft(id);
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'draft-unknown') return null;
    throw thrown;
  }
}

async function draftView(draft: Draft, query: ImportQuery, locale: Locale): Promise<DraftView> {
  const { id, name, kind, bytes, hash, who, createdAt, state } = draft;
  const here = hereOf(draft);
  const place = { kind, here, isFinished: state.at === 'published' };
  const steps = importSteps(place, query.stage);
  const shown = steps.find(({ isShown }) => isShown)?.stage ?? here;
  return {
    id,
    name,
    kind,
    bytes,
    hash,
    who,
    createdAt,
    here,
    shown,
    steps,
    running: taskView(state, locale),
    stopped: stoppedOf(draft, locale),
    check: SHOWS_CHECK.has(shown) ? readCheckView(id, locale) : null,
    isClean: state.check?.faults === 0,
    preview: SHOWS_PREVIEW.has(shown) ? await readPreviewView(draft, locale) : null,
    published: publishedOf(draft),
  };
}

/** The step at which a draft stands, or that its task is at. */
function hereOf({ id, kind, state }: Draft): ImportStage {
  const task = 'task' in state ? state.task : taskOf(state);
  if (task !== null) return STAGE_OF_TASK[task];
  if (state.at === 'published') return 'publish';
  // A table that could not be read has no mapping to be checked by.
  const isUnread = kind === 'table' && state.rest === 'checked' && readSavedMapping(id) === null;
  return isUnread ? 'mapping' : STAGE_OF_REST[state.rest];
}

function publishedOf({ state }: Draft): PublishedView | null {
  if (state.at !== 'published') return null;
  const { outcome, index, label, hash, changes } = state.result;
  return { outcome, index, label, hash, changes: changes && totalChanges(changes) };
}

function stoppedOf({ state }: Draft, locale: Locale): StoppedView | null {
  if (state.at !== 'cancelled' && state.at !== 'failed') return null;
  const again = state.task === 'import' ? null : state.task;
  return state.at === 'cancelled'
    ? { how: 'cancelled', again }
    : { how: 'failed', again, why: wordsOf(state.error, locale) };
}

/** What those who run the server need to know stands in its log. */
function wordsOf({ code, values }: KeptError, locale: Locale): string {
  const t = translator(locale, 'importing');
  return isTold(code) ? t(`faults.${code}`, { count: 0, ...values }) : t('faults.internal');
}

function isTold(code: ErrorCode): code is ImportFault {
  return (IMPORT_FAULTS as readonly string[]).includes(code);
}
