import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { PagesView } from '@/lib/views/pages';
import styles from './page-links.module.css';

type PageLinksProps = { readonly pages: PagesView; readonly locale: Locale };

/** The way through the pages of a list; nothing where there is only one. */
export function PageLinks({ pages, locale }: PageLinksProps) {
  if (pages.links.length < 2) return null;
  const t = translator(locale, 'evidence');
  return (
    <nav className={styles.pages} aria-label={t('list.pages')}>
      {pages.previous !== null && (
        <a href={pages.previous} rel="prev">
          {t('list.previous')}
        </a>
      )}
      <ol>
        {pages.links.map(({ number, href }, place) => (
          <li key={number}>
            {isGap(number, pages.links[place - 1]?.number) && <span aria-hidden="true">… </span>}
            <a
              href={href}
              aria-label={t('list.page', { number })}
              aria-current={number === pages.current ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {pages.next !== null && (
        <a href={pages.next} rel="next">
          {t('list.next')}
        </a>
      )}
    </nav>
  );
}

function isGap(number: number, before: number | undefined): boolean {
  return before !== undefined && number > before + 1;
}
