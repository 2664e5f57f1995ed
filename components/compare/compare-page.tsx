import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import { type CompareView, sameComparePath } from '@/lib/views/compare';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { BasisSection } from './basis-section';
import { ChartsSection } from './charts-section';
import { ChooseCities, ChooseCitiesSection } from './choose-cities';
import { ComparisonHead } from './comparison-head';
import { GapSection } from './gap-section';
import { IndicatorSection } from './indicator-section';
import { nameFinder } from './names';
import { Notices } from './notices';
import { RolesSection } from './roles-section';
import { WeightsSection } from './weights-section';

type ComparePageProps = {
  readonly view: CompareView;
  readonly edition: ShellEdition;
  readonly locale: Locale;
};

/** Cities compared, or an invitation to choose some. */
export function ComparePage({ view, edition, locale }: ComparePageProps) {
  const offered = view.options.map((option) => option.slug);
  return (
    <PageShell
      locale={locale}
      index={{
        slug: view.index.slug,
        cities: view.cities.length < 2 ? offered.slice(0, 2) : view.cities,
      }}
      current="compare"
      switchHref={sameComparePath(view, otherLocale(locale))}
      edition={edition}
      hatched={view.comparison?.cities.map((city) => city.position)}
    >
      <Notices notices={view.notices} locale={locale} />
      {view.comparison === null ? (
        <Invitation view={view} locale={locale} />
      ) : (
        <Comparison
          view={view}
          comparison={view.comparison}
          edition={edition.hash}
          locale={locale}
        />
      )}
    </PageShell>
  );
}

type ViewProps = { readonly view: CompareView; readonly locale: Locale };

function Invitation({ view, locale }: ViewProps) {
  const t = translator(locale, 'compare');
  const [only] = view.cities;
  const nameOf = nameFinder(view.options, locale);
  return (
    <>
      <PageHeading
        kicker={t('kicker', { index: shownText(view.index.title, locale).text })}
        title={t('choose.heading')}
        lede={only === undefined ? t('choose.lede') : t('choose.one', { city: nameOf(only) })}
      />
      <ChooseCities view={view} locale={locale} />
    </>
  );
}

type ComparisonProps = ViewProps & {
  readonly comparison: ComparisonView;
  readonly edition: string;
};

function Comparison({ view, comparison, edition, locale }: ComparisonProps) {
  return (
    <>
      <ComparisonHead comparison={comparison} index={view.index} locale={locale} />
      <ChartsSection comparison={comparison} index={view.index.slug} locale={locale} />
      <BasisSection comparison={comparison} locale={locale} />
      <WeightsSection {...{ view, comparison, edition, locale }} />
      <GapSection comparison={comparison} locale={locale} />
      <IndicatorSection comparison={comparison} index={view.index.slug} locale={locale} />
      <RolesSection comparison={comparison} locale={locale} />
      <ChooseCitiesSection view={view} locale={locale} />
    </>
  );
}
