import type { Metadata } from 'next';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { FaultPage } from '@/components/ui/fault-page';
import { isDevelopment } from '@/lib/env';
import { statusOf } from '@/lib/errors/app-error';
import { logPageError } from '@/lib/operations/request-error';
import { isLocale } from '@/lib/text/localized';

type Parameters = { readonly locale: string; readonly index?: string };
type Properties = { readonly params: Promise<Parameters> };

/**
 * A page that is kept, which says in its own words when what it reads can't be had. Next's answer
 * is empty until a script has run, and that script is one that no policy of ours can name. The page
 * cache answers with the status of the fault, and keeps nothing of it.
 */
export function guardedPage<Props extends Properties>(
  page: (properties: Props) => Promise<ReactNode>,
): (properties: Props) => Promise<ReactNode> {
  return async (properties) => {
    try {
      return await page(properties);
    } catch (thrown) {
      unstable_rethrow(thrown);
      // There, the overlay says more.
      if (isDevelopment()) throw thrown;
      return faultPage(thrown, await properties.params);
    }
  };
}

function faultPage(thrown: unknown, { locale, index }: Parameters): ReactNode {
  const { code } = logPageError(thrown, { locale, index });
  const status = statusOf(code) === 503 ? 503 : 500;
  return <FaultPage locale={isLocale(locale) ? locale : 'en'} status={status} />;
}

/** The metadata of such a page: none where they can't be had. */
export function guardedMetadata<Props extends Properties>(
  metadata: (properties: Props) => Promise<Metadata>,
): (properties: Props) => Promise<Metadata> {
  return async (properties) => {
    try {
      return await metadata(properties);
    } catch (thrown) {
      unstable_rethrow(thrown);
      // The page fails of the same and says so.
      return {};
    }
  };
}
