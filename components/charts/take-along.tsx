import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import styles from './take-along.module.css';

type TakeAlongProps = {
  /** How the page is cited; null: it can't be. */
  readonly href: string | null;
  /** What is offered there: charts as files with code for frames or without, tables, code alone. */
  readonly part: 'charts' | 'files' | 'tables' | 'embed';
  readonly locale: Locale;
};

/** The way from what a page shows to its files, and to the code that shows it elsewhere. */
export function TakeAlong({ href, part, locale }: TakeAlongProps) {
  if (href === null) return null;
  const section = part === 'files' ? 'charts' : part;
  return (
    <p className={styles.line}>
      <a href={`${href}#${section}`}>{translator(locale, 'charts')(`takeAlong.${part}`)}</a>
    </p>
  );
}
