import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PreviewView } from '@/lib/views/import/preview-view';
import { ActionButton } from './action-button';
import { ChangedRows } from './changed-rows';
import styles from './check-stage.module.css';
import { MovedScores } from './moved-scores';
import { PublishForm } from './publish-form';
import type { StageProps } from './stage-section';

type PreviewStageProps = StageProps & { readonly preview: PreviewView };

/** What publishing would change, and the form that publishes. */
export function PreviewStage({ draft, preview, locale }: PreviewStageProps) {
  const t = translator(locale, 'importing');
  const { id, published } = draft;
  const isOpen = published === null;
  return (
    <>
      <p className={styles.finding}>{sentenceOf(preview, locale)}</p>
      {isOpen && !preview.isFresh && (
        <Notice title={t('preview.stale')}>
          <p>{t('preview.staleText')}</p>
          <ActionButton draft={id} action="preview" locale={locale}>
            {t('preview.again')}
          </ActionButton>
        </Notice>
      )}
      {!preview.isSame && (
        <>
          {!preview.isAnyRanked && (
            <Notice title={t('preview.unranked')}>
              <p>{t('preview.unrankedText')}</p>
            </Notice>
          )}
          <h3>{t('preview.scoresTitle')}</h3>
          <MovedScores preview={preview} draft={id} locale={locale} />
          <h3>{t('preview.rowsTitle')}</h3>
          <ChangedRows tables={preview.tables} locale={locale} />
        </>
      )}
      {isOpen && preview.isFresh && !preview.isSame && (
        <PublishForm draft={id} preview={preview} locale={locale} />
      )}
    </>
  );
}

function sentenceOf({ title, label, current, isSame }: PreviewView, locale: Locale): string {
  const t = translator(locale, 'importing');
  if (current === null) return t('preview.new', { index: title, label });
  return t(isSame ? 'preview.same' : 'preview.next', { index: title, label, current });
}
