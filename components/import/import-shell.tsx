import type { ReactNode } from 'react';
import { PageShell } from '@/components/ui/page-shell';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';

type ImportShellProps = {
  readonly locale: Locale;
  readonly pathIn: (locale: Locale) => string;
  readonly children: ReactNode;
};

/** The frame of the pages of importing, which belong to no index. */
export function ImportShell({ locale, pathIn, children }: ImportShellProps) {
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
