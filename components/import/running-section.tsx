import { draftPath, draftStatusPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { TaskView } from '@/lib/views/import/draft-view';
import { ActionButton } from './action-button';
import styles from './running-section.module.css';
import type { StageProps } from './stage-props';
import { TaskProgress } from './task-progress';

type RunningSectionProps = StageProps & { readonly running: TaskView };

/** What is being done with a draft, how far it is, and the button that stops it. */
export function RunningSection({ draft, running, locale }: RunningSectionProps) {
  const t = translator(locale, 'importing');
  const { task } = running;
  return (
    <section aria-labelledby="stage-title" className={styles.running}>
      <h2 id="stage-title">{t(`running.${task}`)}</h2>
      <TaskProgress
        statusHref={draftStatusPath(locale, draft.id)}
        pageHref={draftPath(locale, draft.id)}
        first={running}
        label={t(`running.${task}`)}
      />
      {task === 'import' && <p>{t('running.readers')}</p>}
      <noscript>
        <p>
          <a href={draftPath(locale, draft.id)}>{t('running.lookAgain')}</a>
        </p>
      </noscript>
      <ActionButton draft={draft.id} action="cancel" locale={locale} isQuiet>
        {t('running.cancel')}
      </ActionButton>
    </section>
  );
}
