import { formatNumber } from '../format';
import { translator } from '../i18n/translator';
import type { DraftState, TaskProgress } from '../jobs/draft-state';
import { taskOf } from '../jobs/draft-state';
import type { Locale } from '../text/localized';
import type { TaskView } from '../views/import/draft-view';

type Step = TaskProgress['step'];

/** The steps of each task in their order, after it has started. */
const STEPS: Readonly<Record<TaskView['task'], readonly Step[]>> = {
  propose: ['starting', 'reading'],
  check: ['starting', 'reading'],
  preview: ['starting', 'reading', 'comparing'],
  import: ['starting', 'reading', 'cleaned', 'scored', 'rows', 'scores', 'ranks', 'publishing'],
};

/** How far the task of a draft has come; null: none is under way. */
export function taskView(state: DraftState, locale: Locale): TaskView | null {
  const task = taskOf(state);
  if (task === null || !('progress' in state)) return null;
  const { progress } = state;
  const steps = STEPS[task];
  const at = steps.indexOf(progress.step);
  return {
    task,
    text: wordsOf(progress, locale),
    value: at === -1 ? null : at,
    most: steps.length,
  };
}

function wordsOf(progress: TaskProgress, locale: Locale): string {
  const t = translator(locale, 'importing');
  switch (progress.step) {
    case 'queued':
      return t('progress.queued', { ahead: progress.ahead });
    case 'rows':
    case 'scores':
      return t(`progress.${progress.step}`, { count: formatNumber(progress.count, locale) });
    default:
      return t(`progress.${progress.step}`);
  }
}
