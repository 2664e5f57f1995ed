import type { Metadata } from 'next';
import { rankingMetadata } from '@/components/ranking/ranking-metadata';
import { RankingPage } from '@/components/ranking/ranking-page';
import type { ShellEdition } from '@/components/ui/site-footer';
import { StructuredData } from '@/components/ui/structured-data';
import type { Locale } from '@/lib/text/localized';
import type { DatasetDocument } from '@/lib/views/dataset';
import type { RankingView } from '@/lib/views/ranking/types';
import { overviewMetadata } from './overview-metadata';
import { OverviewPage, type OverviewPageProps } from './overview-page';

/** What an index opens with, finished to be shown. */
type Opening =
  | { readonly kind: 'overview'; readonly page: Omit<OverviewPageProps, 'locale'> }
  | {
      readonly kind: 'ranking';
      readonly page: { readonly view: RankingView; readonly edition: ShellEdition };
      readonly dataset: DatasetDocument;
    };

type IndexPageProps = { readonly opening: Opening; readonly locale: Locale };

/** How an index opens: its cities side by side, or, where there are many, their ranking. */
export function IndexPage({ opening, locale }: IndexPageProps) {
  if (opening.kind === 'overview') return <OverviewPage {...opening.page} locale={locale} />;
  return (
    <RankingPage {...opening.page} locale={locale}>
      <StructuredData document={opening.dataset} />
    </RankingPage>
  );
}

/** Title, description and addresses of the page that an index opens with. */
export function indexMetadata(opening: Opening, locale: Locale): Metadata {
  return opening.kind === 'overview'
    ? overviewMetadata(opening.page.view, locale)
    : rankingMetadata(opening.page.view, locale, false);
}
