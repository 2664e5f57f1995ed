import { Fragment } from 'react';
import { nameFinder } from '@/components/compare/names';
import { Limits } from '@/components/ui/limits';
import { formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { Marks } from '../marks';
import { Noted } from '../noted';
import type { ReportPart } from '../part';

/** What the evidence cannot bear, where the score stands: sources, roles, unlike units and times. */
export function SummaryLimits(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'compare');
  const { unlikeUnits, sharedRoles, cities } = part.report.comparison;
  const nameOf = nameFinder(cities, locale);
  return (
    <Limits title={t('limits.title')} locale={locale}>
      <SourceSentence {...part} />
      {sharedRoles !== null && (
        <p>
          <Noted
            text={t('limits.roles', {
              outcomes: sharedRoles.shared.outcome,
              inputs: sharedRoles.shared.input,
              allOutcomes: sharedRoles.all.outcome,
              allInputs: sharedRoles.all.input,
            })}
            of={['roleMix']}
            {...part}
          />
        </p>
      )}
      {unlikeUnits.length > 0 && (
        <p>
          {t('limits.units', {
            units: unlikeUnits
              .map(({ city, unit }) =>
                t('limits.unit', { city: nameOf(city), kind: t(`limits.unitKinds.${unit}`) }),
              )
              .join(t('separator')),
          })}
        </p>
      )}
      <Periods {...part} />
    </Limits>
  );
}

function SourceSentence(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const { evidenceBase, cities } = part.report.comparison;
  const nameOf = nameFinder(cities, locale);
  const counts = () =>
    evidenceBase.cities.map(({ city, passages }, place) => (
      <Fragment key={city}>
        {place > 0 && t('separator')}
        {translator(locale, 'compare')('limits.count', { city: nameOf(city), passages })}
        <Marks of={[`passages/${city}`]} {...part} />
      </Fragment>
    ));
  const [source, ...others] = evidenceBase.sources;
  if (source === undefined || others.length > 0) {
    return t.rich('summary.sources', { sources: evidenceBase.sources.length, counts });
  }
  return t.rich('summary.oneSource', { source: shownText(source.title, locale).text, counts });
}

function Periods(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'compare');
  const { unlikePeriods, cities } = part.report.comparison;
  const nameOf = nameFinder(cities, locale);
  if (unlikePeriods.length === 0) return null;
  return (
    <p>
      <Noted
        text={t('limits.periods', {
          periods: unlikePeriods
            .map(({ city, from, to }) =>
              t('limits.period', { city: nameOf(city), period: formatPeriod(from, to, locale) }),
            )
            .join(t('separator')),
        })}
        of={['periods']}
        {...part}
      />
    </p>
  );
}
