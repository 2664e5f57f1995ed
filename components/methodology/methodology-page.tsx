import { PageHeading } from '@/components/ui/page-heading';
import { PageShell } from '@/components/ui/page-shell';
import type { ShellEdition } from '@/components/ui/site-footer';
import { methodologyPath } from '@/lib/address/paths';
import { translator } from '@/lib/i18n/translator';
import { otherLocale } from '@/lib/text/language-tag';
import { type Locale, shownText } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';
import type { SourceReference } from '@/lib/views/source-reference';
import { AgreementSection } from './agreement-section';
import { CodeBookSection } from './code-book-section';
import { Contents } from './contents';
import { FormulaSection } from './formula-section';
import { FrameworkSection } from './framework-section';
import { LevelSection } from './level-section';
import { LimitSection } from './limit-section';
import { MeasuredRuleSection } from './measured-rule-section';
import { OriginSection } from './origin-section';
import { ParameterSection } from './parameter-section';
import { PresetSection } from './preset-section';
import { RuleSection } from './rule-section';
import { StepSection } from './step-section';
import { WaySection } from './way-section';

type MethodologyPageProps = {
  readonly view: MethodologyView;
  readonly edition: ShellEdition;
  readonly references: readonly SourceReference[];
  readonly locale: Locale;
};

/** The method, from the way of a claim down to what the method cannot do. */
export function MethodologyPage({ view, edition, references, locale }: MethodologyPageProps) {
  const t = translator(locale, 'methodology');
  const { index, drivers, indicatorCount, isMeasured } = view;
  const counts = { drivers: drivers.length, indicators: indicatorCount };
  const version = { version: index.frameworkVersion };
  return (
    <PageShell
      locale={locale}
      index={{ slug: index.slug, cities: view.cities.slice(0, 2).map(({ slug }) => slug) }}
      current="methodology"
      switchHref={methodologyPath(otherLocale(locale), index.slug)}
      edition={edition}
    >
      <PageHeading
        kicker={t('kicker', { index: shownText(index.title, locale).text })}
        title={isMeasured ? t('measured.title', counts) : t('title', counts)}
        lede={isMeasured ? t('measured.lede', version) : t('lede', version)}
      />
      <Contents isMeasured={isMeasured} hasSteps={view.steps !== null} locale={locale} />
      <WaySection isMeasured={isMeasured} locale={locale} />
      {isMeasured ? (
        <MeasuredRuleSection view={view} locale={locale} />
      ) : (
        <RuleSection view={view} locale={locale} />
      )}
      <FrameworkSection view={view} locale={locale} />
      <LevelSection view={view} locale={locale} />
      {view.steps !== null && <StepSection steps={view.steps} locale={locale} />}
      {!isMeasured && <CodeBookSection codes={view.codes} locale={locale} />}
      <FormulaSection view={view} locale={locale} />
      <ParameterSection view={view} locale={locale} />
      <PresetSection view={view} locale={locale} />
      {!isMeasured && <AgreementSection view={view} locale={locale} />}
      <LimitSection isMeasured={isMeasured} locale={locale} />
      <OriginSection
        references={references}
        index={index.slug}
        isMeasured={isMeasured}
        locale={locale}
      />
    </PageShell>
  );
}
