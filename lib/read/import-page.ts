import { packLimits } from '../archive/pack-limits';
import { environment } from '../env';
import { DRAFT_DAYS, type Draft } from '../jobs/draft';
import type { DraftState } from '../jobs/draft-state';
import { listDrafts } from '../jobs/drafts';
import type { Locale } from '../text/localized';
import type { ImportPageView, ListedDraft } from '../views/import/import-page-view';
import { type ImportAccess, readImportAccess } from './import-access';
import { readImportLogs } from './import-log';

/** The page on which files are brought in. */
export type ImportPage = {
  readonly access: ImportAccess;
  /** Null: it may not be seen. */
  readonly view: ImportPageView | null;
};

const MEGABYTE = 1_000_000;

/** What the page of all drafts shows to whoever asks. */
export async function readImportPage(headers: Headers, locale: Locale): Promise<ImportPage> {
  const access = await readImportAccess(headers);
  if (access.may !== 'import') return { access, view: null };
  const [drafts, logs] = await Promise.all([listDrafts(), readImportLogs(locale)]);
  const view = {
    mostMegabytes: packLimits(environment()).bytes / MEGABYTE,
    days: DRAFT_DAYS,
    drafts: drafts.map(listedDraft),
    logs,
  };
  return { access, view };
}

function listedDraft({ id, name, bytes, who, createdAt, state }: Draft): ListedDraft {
  const faults = state.at === 'checked' ? (state.check?.faults ?? 0) : 0;
  return { id, name, bytes, who, createdAt, faults, at: shownState(state) };
}

function shownState({ at }: DraftState): ListedDraft['at'] {
  switch (at) {
    case 'proposing':
    case 'checking':
    case 'previewing':
    case 'importing':
      return 'running';
    default:
      return at;
  }
}
