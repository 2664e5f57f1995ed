import type { ComponentProps, ReactNode } from 'react';
import { homePath } from '@/lib/address/paths';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import { PageShell } from './page-shell';

type OutsideShellProps = {
  readonly locale: Locale;
  /** What the page says instead of what was asked for; search engines leave it out then. */
  readonly status?: ComponentProps<typeof PageShell>['status'];
  readonly children: ReactNode;
};

/** The frame of a page outside any index; in the other language it leads to the start page. */
export function OutsideShell({ locale, status, children }: OutsideShellProps) {
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={homePath(otherLocale(locale))}
      edition={null}
      status={status}
    >
      {status !== undefined && <meta name="robots" content="noindex" />}
      {children}
    </PageShell>
  );
}
