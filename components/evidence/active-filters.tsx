import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { EvidenceListView } from '@/lib/views/evidence-list/types';
import styles from './active-filters.module.css';
import { fieldText, optionText } from './option-text';

type ActiveFiltersProps = {
  readonly view: Pick<EvidenceListView, 'active' | 'action'>;
  readonly locale: Locale;
};

/** The filters in force; each is a link to the list without it. */
export function ActiveFilters({ view, locale }: ActiveFiltersProps) {
  if (view.active.length === 0) return null;
  const t = translator(locale, 'evidence');
  return (
    <nav className={styles.active} aria-label={t('list.active')}>
      <span className={styles.label} aria-hidden="true">
        {t('list.active')}
      </span>
      <ul>
        {view.active.map(({ field, label, hrefWithout }) => {
          const [name, value] = [fieldText(field, locale), optionText(label, locale)];
          return (
            <li key={field}>
              <a href={hrefWithout} aria-label={t('list.remove', { field: name, value })}>
                <small>{name}</small> {value} <span aria-hidden="true">×</span>
              </a>
            </li>
          );
        })}
        {view.active.length > 1 && (
          <li>
            <a href={view.action}>{t('list.removeAll')}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
