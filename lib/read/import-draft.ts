import type { ImportStage } from '../address/import-paths';
import { IMPORT_FAULTS, type ImportFault, type ImportQuery } from '../address/parse-import';
import { type ErrorCode, isAppError } from '../errors/app-error';
import { translator } from '../i18n/translator';
import type { Draft } from '../jobs/draft';
import { type KeptError, type Rest, type Task, taskOf } from '../jobs/draft-state';
import { readDraft } from '../jobs/drafts';
import type { Locale } from '../text/localized';
import { importSteps } from '../views/import/draft-steps';
import type { DraftView, StoppedView } from '../views/import/draft-view';
import { type ImportAccess, readImportAccess } from './import-access';
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
  return { access, draft: draft && draftView(draft, query, locale) };
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

function draftView(draft: Draft, query: ImportQuery, locale: Locale): DraftView {
  const { id, name, kind, bytes, hash, who, createdAt, state } = draft;
  const here = hereOf(draft);
  const place = { kind, here, isFinished: state.at === 'published' };
  const steps = importSteps(place, query.stage);
  return {
    id,
    name,
    kind,
    bytes,
    hash,
    who,
    createdAt,
    here,
    shown: steps.find(({ isShown }) => isShown)?.stage ?? here,
    steps,
    running: taskView(state, locale),
    stopped: stoppedOf(draft, locale),
  };
}

/** The step at which a draft stands, or that its task is at. */
function hereOf({ state }: Draft): ImportStage {
  const task = 'task' in state ? state.task : taskOf(state);
  if (task !== null) return STAGE_OF_TASK[task];
  return state.at === 'published' ? 'publish' : STAGE_OF_REST[state.rest];
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
