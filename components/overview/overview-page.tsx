import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { StructuredData } from '@/components/ui/structured-data';
import { overviewPath } from '@/lib/address/paths';
import { otherLocale } from '@/lib/text/language-tag';
import type { Locale } from '@/lib/text/localized';
import type { DatasetDocument } from '@/lib/views/dataset';
import type { OverviewView } from '@/lib/views/overview/types';
import type { SourceReference } from '@/lib/views/source-reference';
import { DifferenceSection } from './difference-section';
import { DriverSection } from './driver-section';
import { GapSection } from './gap-section';
import { LimitsSection } from './limits-section';
import { NoteSection } from './note-section';
import { OverviewHead } from './overview-head';

export type OverviewPageProps = {
  readonly view: OverviewView;
  readonly edition: ShellEdition;
  readonly references: readonly SourceReference[];
  readonly dataset: DatasetDocument;
  readonly locale: Locale;
};

/** The overview of an index, from the finding down to the notes. */
export function OverviewPage({ view, edition, references, dataset, locale }: OverviewPageProps) {
  const { slug } = view.index;
  const [a, b] = view.pair === null ? view.drawn : [view.pair.a, view.pair.b];
  return (
    <PageShell
      locale={locale}
      index={{ slug, cities: [a, b].flatMap((city) => city?.slug ?? []) }}
      current="overview"
      switchHref={overviewPath(otherLocale(locale), slug)}
      edition={edition}
    >
      <OverviewHead view={view} locale={locale} />
      <DriverSection view={view} locale={locale} />
      <DifferenceSection view={view} locale={locale} />
      <GapSection view={view} locale={locale} />
      <LimitsSection limits={view.limits} locale={locale} />
      <NoteSection view={view} references={references} locale={locale} />
      <StructuredData document={dataset} />
    </PageShell>
  );
}
