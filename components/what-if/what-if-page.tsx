import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { WhatIfView } from '@/lib/views/what-if/types';
import { AssumedSection } from './assumed-section';
import { CellsSection } from './cells-section';
import { CityScoresSection } from './city-scores-section';
import { FindingSection } from './finding-section';
import { PairSection } from './pair-section';
import { WhatIfBanner } from './what-if-banner';
import { WhatIfForm } from './what-if-form';
import { WhatIfNotices } from './what-if-notices';

type WhatIfPageProps = {
  readonly view: WhatIfView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** What would be if some of the edition were otherwise, every figure beside the official one. */
export function WhatIfPage({ view, edition, locale }: WhatIfPageProps) {
  const t = translator(locale, 'whatIf');
  const names = view.cities.map(({ name }) => shownText(name, locale).text);
  const cities = formatList(names, locale);
  const isEmpty = view.outcome === null;
  return (
    <PageShell
      locale={locale}
      index={{ slug: view.index.slug, cities: view.cities.map(({ slug }) => slug) }}
      current={null}
      switchHref={view.switchHref}
      edition={edition}
      hatched={[]}
    >
      <WhatIfBanner view={view} edition={edition} locale={locale} />
      <WhatIfNotices view={view} locale={locale} />
      <PageHeading
        kicker={t('kicker', { index: shownText(view.index.title, locale).text })}
        title={t(isEmpty ? 'titleEmpty' : 'title', { cities })}
        lede={t(isEmpty ? 'ledeEmpty' : 'lede')}
      />
      <Outcome view={view} locale={locale} />
      <WhatIfForm view={view} locale={locale} />
    </PageShell>
  );
}

function Outcome({ view, locale }: Pick<WhatIfPageProps, 'view' | 'locale'>) {
  const { outcome, cities } = view;
  const [a, b] = cities;
  if (outcome === null) return null;
  const { pair } = outcome;
  const hasPair = pair !== null && a !== undefined && b !== undefined;
  return (
    <>
      <AssumedSection view={view} locale={locale} />
      {hasPair && <FindingSection pair={pair} locale={locale} />}
      <CityScoresSection outcome={outcome} locale={locale} />
      {hasPair && (
        <PairSection pair={pair} cities={[a, b]} isMeasured={view.isMeasured} locale={locale} />
      )}
      <CellsSection view={view} locale={locale} />
    </>
  );
}
