import { Fragment } from 'react';
import { unlikePeriodsText, unlikeUnitsText } from '@/components/compare/limits-text';
import { nameFinder } from '@/components/compare/names';
import { Limits } from '@/components/ui/limits';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { Marks } from '../marks';
import { Noted } from '../noted';
import type { ReportPart } from '../part';

/** What the evidence cannot bear, where the score stands: sources, roles, unlike units and times. */
export function SummaryLimits(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'compare');
  const { comparison } = part.report;
  const { sharedRoles } = comparison;
  const units = unlikeUnitsText(comparison, locale, t);
  const periods = unlikePeriodsText(comparison, locale, t);
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
      {units !== null && <p>{units}</p>}
      {periods !== null && (
        <p>
          <Noted text={periods} of={['periods']} {...part} />
        </p>
      )}
    </Limits>
  );
}

function SourceSentence(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const { evidenceBase, cities } = part.report.comparison;
  const nameOf = nameFinder(cities, locale);
  const counts = () =>
    evidenceBase.cities.map(({ city, passages, values }, place) => (
      <Fragment key={city}>
        {place > 0 && t('separator')}
        {translator(locale, 'compare')('limits.count', { city: nameOf(city), passages, values })}
        <Marks of={[`passages/${city}`]} {...part} />
      </Fragment>
    ));
  const [source, ...others] = evidenceBase.sources;
  if (source === undefined || others.length > 0) {
    return t.rich('summary.sources', { sources: evidenceBase.sources.length, counts });
  }
  return t.rich('summary.oneSource', { source: shownText(source.title, locale).text, counts });
}
