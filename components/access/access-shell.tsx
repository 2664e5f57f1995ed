import type { ReactNode } from 'react';
import { PageShell } from '@/components/ui/page-shell';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';

type AccessShellProps = {
  readonly locale: Locale;
  readonly pathIn: (locale: Locale) => string;
  readonly children: ReactNode;
};

/** The frame of the pages of sign-in and access, which belong to no index. */
export function AccessShell({ locale, pathIn, children }: AccessShellProps) {
  return (
    <PageShell
      locale={locale}
      index={null}
      current={null}
      switchHref={pathIn(otherLocale(locale))}
      edition={null}
    >
      {children}
    </PageShell>
  );
}
