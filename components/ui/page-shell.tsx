import type { ReactNode } from 'react';
import { citePathOf } from '@/lib/address/cite-paths';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { HatchPatterns } from './hatch-patterns';
import type { NavigationKey, ShellIndex } from './navigation';
import styles from './page-shell.module.css';
import { type ShellEdition, SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type PageShellProps = {
  readonly locale: Locale;
  /** null on pages outside any index (start page, not found): no navigation then. */
  readonly index: ShellIndex | null;
  /** The entry of the navigation that this page is; null: none of them. */
  readonly current: NavigationKey | null;
  /** This page in the other language, the selection included. */
  readonly switchHref: string;
  /** The edition shown; the page cache drops the page when another one is published. */
  readonly edition: ShellEdition | null;
  /**
   * 404 where the page says that something does not exist, 410 that it was withdrawn, 414 that the
   * address is too long, 500 and 503 that the page can't be made; the page cache answers with it.
   */
  readonly status?: 404 | 410 | 414 | 500 | 503;
  /** Positions of the cities that charts hatch here; of all, where the page does not say. */
  readonly hatched?: readonly number[];
  /** A page of this site may frame this one (the preview of a report); otherwise none may. */
  readonly isFramed?: boolean;
  /** The content is a document of its own on paper: head and foot of the site are not printed. */
  readonly isDocument?: boolean;
  readonly children: ReactNode;
};

/**
 * The frame of every page. It is a component and not the layout, because pages are static: a
 * layout cannot know the address, and so not the way to the same page in the other language.
 */
export function PageShell({
  locale,
  index,
  current,
  switchHref,
  edition,
  status,
  hatched,
  isFramed = false,
  isDocument = false,
  children,
}: PageShellProps) {
  const t = translator(locale, 'shell');
  return (
    // The page cache reads these attributes: lib/http/page-attributes.mjs.
    <div
      id="shell"
      className={isDocument ? styles.document : undefined}
      data-edition={edition?.hash}
      data-status={status}
      data-frame={isFramed ? 'self' : undefined}
    >
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <SiteHeader
        locale={locale}
        index={index}
        current={current}
        switchHref={switchHref}
        holds={edition?.holds}
      />
      <HatchPatterns cities={hatched} />
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        locale={locale}
        index={index}
        edition={edition}
        citeHref={index && citePathOf(locale, index.slug, switchHref)}
        isPrintable={edition !== null && current !== 'report'}
      />
    </div>
  );
}
