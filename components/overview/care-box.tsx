import { Limits } from '@/components/ui/limits';
import { formatList } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { LimitsView } from '@/lib/views/overview/limits';
import { nameFinder } from '../compare/names';
import { Sentences } from './sentences';

type CareBoxProps = { readonly limits: LimitsView; readonly locale: Locale };

/** The limits of the evidence in short, where the scores stand. */
export function CareBox({ limits, locale }: CareBoxProps) {
  const t = translator(locale, 'overview');
  const nameOf = nameFinder(
    limits.reach.map(({ city, name }) => ({ slug: city, name })),
    locale,
  );
  const [source, ...others] = limits.sources;
  const counts = limits.reach.map(({ city, passages, values }) =>
    t('limits.passages', { city: nameOf(city), passages, values }),
  );
  const units = limits.unlikeUnits.map(({ city, unit }) =>
    t('limits.unit', { city: nameOf(city), kind: t(`limits.unitKinds.${unit}`) }),
  );
  const sentences = [
    source !== undefined && others.length === 0
      ? t('limits.oneSource', { source: shownText(source.title, locale).text })
      : t('limits.sources', { sources: limits.sources.length }),
    t('limits.counts', { counts: formatList(counts, locale) }),
    ...(units.length > 0
      ? [t('limits.units', { units: units.join(t('limits.unitSeparator')) })]
      : []),
    ...(limits.sharedRoles === null
      ? []
      : [
          t('limits.roles', {
            outcomes: limits.sharedRoles.shared.outcome,
            inputs: limits.sharedRoles.shared.input,
            allOutcomes: limits.sharedRoles.all.outcome,
            allInputs: limits.sharedRoles.all.input,
          }),
        ]),
    ...(limits.disagreements.length > 0
      ? [t('limits.disagreements', { count: limits.disagreements.length })]
      : []),
  ];
  return (
    <Limits title={t('limits.title')} locale={locale}>
      <Sentences
        locale={locale}
        sentences={[
          ...sentences.map((text) => ({ key: text, text })),
          {
            key: 'more',
            text: <a href="#limits">{t('limits.more')}</a>,
          },
        ]}
      />
    </Limits>
  );
}
