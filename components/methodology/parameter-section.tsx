import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';

type ParameterSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

const PARAMETERS = [
  'coverage',
  'thinIndicators',
  'thinWeight',
  'verdict',
  'draws',
  'seed',
  'spread',
  'period',
] as const;

/** The parameters that the scores of this edition were computed with. */
export function ParameterSection({ view, locale }: ParameterSectionProps) {
  const t = translator(locale, 'methodology');
  const values = parameterValues(view, locale);
  return (
    <Section id="method-parameters" title={t('parameters.title')} note={t('parameters.note')}>
      <DataTable
        caption={t('parameters.caption')}
        columns={[
          { key: 'name', label: t('parameters.name') },
          { key: 'value', label: t('parameters.value'), numeric: true },
          { key: 'use', label: t('parameters.use') },
        ]}
        rows={PARAMETERS.map((key) => ({
          key,
          cells: [nameOf(key, view, locale), values[key], purposeOf(key, view, locale)],
        }))}
      />
    </Section>
  );
}

type Parameter = (typeof PARAMETERS)[number];

function nameOf(key: Parameter, { isMeasured }: MethodologyView, locale: Locale): string {
  const t = translator(locale, 'methodology');
  return isMeasured && (key === 'thinIndicators' || key === 'thinWeight')
    ? t(`measured.parameters.${key}`)
    : t(`parameters.rows.${key}.name`);
}

function purposeOf(key: Parameter, { isMeasured }: MethodologyView, locale: Locale): string {
  const t = translator(locale, 'methodology');
  return isMeasured && (key === 'draws' || key === 'period')
    ? t(`measured.parameters.${key}`)
    : t(`parameters.rows.${key}.use`);
}

function parameterValues(
  { index, parameters }: MethodologyView,
  locale: Locale,
): Readonly<Record<(typeof PARAMETERS)[number], string>> {
  const t = translator(locale, 'methodology');
  return {
    coverage: formatPercent(parameters.coverageThreshold, locale),
    thinIndicators: formatNumber(parameters.thinIndicators, locale),
    thinWeight: formatPercent(parameters.thinWeight, locale, 1),
    verdict: formatPercent(parameters.verdictShare, locale),
    draws: formatNumber(parameters.draws, locale),
    // A seed is a name, not a size: no separators of thousands.
    seed: String(parameters.seed),
    spread: formatPercent(parameters.weightSpread, locale),
    period: t(`parameters.rows.period.${index.observationPeriod}`),
  };
}
