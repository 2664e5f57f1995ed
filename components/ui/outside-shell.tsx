import type { ComponentProps, ReactNode } from 'react';
import { homePath } from '@/lib/address/paths';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import { PageShell } from './page-shell';

type OutsideShellProps = {
  readonly locale: Locale;
  /** The page's own address in a language; the start page's where it has none. */
  readonly pathIn?: (locale: Locale) => string;
  /** What the page says instead of what was asked for; search engines leave it out then. */
  readonly status?: ComponentProps<typeof PageShell>['status'];
  readonly children: ReactNode;
};

/** The frame of a page outside any index. */
export function OutsideShell({ locale, pathIn = homePath, status, children }: OutsideShellProps) {
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={pathIn(otherLocale(locale))}
      edition={null}
      status={status}
    >
      {status !== undefined && <meta name="robots" content="noindex" />}
      {children}
    </PageShell>
  );
}
