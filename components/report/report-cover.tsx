import type { ShellEdition } from '@/components/ui/site-footer';
import { formatDate } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './report-cover.module.css';

type CoverProps = {
  readonly edition: ShellEdition & { readonly publishedAt: string };
  readonly locale: Locale;
};

/** The line above the title: what this is, and of which edition. */
export function Cover({ edition, locale }: CoverProps) {
  const t = translator(locale, 'report');
  const date = formatDate(edition.publishedAt.slice(0, '2026-01-08'.length), locale);
  return (
    <p className={styles.cover}>
      <span>{t('cover.brand')}</span>
      <span>{t('cover.edition', { label: edition.label, date })}</span>
    </p>
  );
}
