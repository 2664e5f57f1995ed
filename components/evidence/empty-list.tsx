import { EmptyState } from '@/components/ui/empty-state';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { EvidenceListView } from '@/lib/views/evidence-list/types';
import { optionText } from './option-text';

type EmptyListProps = {
  readonly view: Pick<EvidenceListView, 'active' | 'action'>;
  readonly locale: Locale;
};

/** Says that nothing fits, and what leaving out each filter would find. */
export function EmptyList({ view, locale }: EmptyListProps) {
  const t = translator(locale, 'evidence');
  const helpful = view.active.filter(({ countWithout }) => (countWithout ?? 0) > 0);
  return (
    <EmptyState title={t('list.empty.title')}>
      <p>
        {t('list.empty.text')} {helpful.length > 0 && t('list.empty.leaveOut')}
      </p>
      <ul>
        {helpful.map(({ field, label, hrefWithout, countWithout }) => (
          <li key={field}>
            <a href={hrefWithout}>
              {t('list.empty.without', {
                value: optionText(label, locale),
                count: countWithout ?? 0,
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={view.action}>{t('list.empty.all')}</a>
      </p>
    </EmptyState>
  );
}
