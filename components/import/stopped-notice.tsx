import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import type { StoppedView } from '@/lib/views/import/draft-view';
import { ActionButton } from './action-button';
import type { StageProps } from './stage-props';

type StoppedNoticeProps = StageProps & { readonly stopped: StoppedView };

/** Says that a task did not do its work, and lets it be asked for again. */
export function StoppedNotice({ draft, stopped, locale }: StoppedNoticeProps) {
  const t = translator(locale, 'importing');
  const isCancelled = stopped.how === 'cancelled';
  return (
    <Notice title={t(isCancelled ? 'stopped.cancelled' : 'stopped.failed')}>
      <p>{isCancelled ? t('stopped.cancelledText') : stopped.why}</p>
      {stopped.again !== null && (
        <ActionButton draft={draft.id} action={stopped.again} locale={locale}>
          {t('stopped.again')}
        </ActionButton>
      )}
    </Notice>
  );
}
