import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import { wordDetails } from '@/lib/i18n/word-changes';
import type { Locale } from '@/lib/text/localized';
import type { PreviewView } from '@/lib/views/import/preview-view';
import { ActionButton } from './action-button';
import { ChangedRows } from './changed-rows';
import styles from './check-stage.module.css';
import { MovedScores } from './moved-scores';
import { PublishForm } from './publish-form';
import type { StageProps } from './stage-props';

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
          <Unranked unranked={preview.unranked} locale={locale} />
          <h3>{t('preview.scoresTitle')}</h3>
          <MovedScores preview={preview} draft={id} locale={locale} />
          <h3>{t('preview.rowsTitle')}</h3>
          <ChangedRows tables={preview.tables} locale={locale} />
        </>
      )}
      {isOpen && preview.isFresh && (!preview.isSame || preview.details.length > 0) && (
        <PublishForm draft={id} preview={preview} locale={locale} />
      )}
    </>
  );
}

type UnrankedProps = Pick<PreviewView, 'unranked'> & Pick<PreviewStageProps, 'locale'>;

/** Which of the cities of a new index would have no rank: all of them, or some. */
function Unranked({ unranked, locale }: UnrankedProps) {
  const t = translator(locale, 'importing');
  if (unranked === null || unranked.count === 0) return null;
  const isAll = unranked.count === unranked.total;
  return (
    <Notice title={isAll ? t('preview.unranked') : t('preview.unrankedSome', unranked)}>
      <p>{t('preview.unrankedText')}</p>
    </Notice>
  );
}

function sentenceOf(
  { title, label, current, isSame, details }: PreviewView,
  locale: Locale,
): string {
  const t = translator(locale, 'importing');
  if (current === null) return t('preview.new', { index: title, label });
  if (isSame && details.length > 0) {
    return t('preview.described', {
      index: title,
      label,
      details: wordDetails(details, locale),
    });
  }
  return t(isSame ? 'preview.same' : 'preview.next', { index: title, label, current });
}
