import { draftPath } from '@/lib/address/import-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { DraftView } from '@/lib/views/import/draft-view';
import styles from './step-list.module.css';

type StepListProps = { readonly draft: DraftView; readonly locale: Locale };

/** The steps of an import: what is done, where one is, what is to come. */
export function StepList({ draft: { id, steps, here }, locale }: StepListProps) {
  const t = translator(locale, 'importing');
  return (
    <nav aria-label={t('steps.label')} className={styles.nav}>
      <ol className={styles.steps}>
        {steps.map(({ stage, mark, isShown }, position) => (
          <li key={stage} className={isShown ? styles.shown : undefined} data-mark={mark}>
            <span className={styles.number} aria-hidden="true">
              {mark === 'done' ? '✓' : position + 1}
            </span>
            {mark === 'ahead' ? (
              <span className={styles.name}>{t(`steps.${stage}`)}</span>
            ) : (
              <a
                className={styles.name}
                href={draftPath(locale, id, stage === here ? {} : { stage })}
                aria-current={isShown ? 'step' : undefined}
              >
                {t(`steps.${stage}`)}
              </a>
            )}
            <span className={styles.mark}>{t(`steps.${mark}`)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
