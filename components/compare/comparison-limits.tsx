import { Limits } from '@/components/ui/limits';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { unlikePeriodsText, unlikeUnitsText } from './limits-text';
import { nameFinder } from './names';

type ComparisonLimitsProps = { readonly comparison: ComparisonView; readonly locale: Locale };

/** What the evidence cannot bear: one source, unlike units, unlike times. */
export function ComparisonLimits({ comparison, locale }: ComparisonLimitsProps) {
  const t = translator(locale, 'compare');
  const { sharedRoles } = comparison;
  const units = unlikeUnitsText(comparison, locale, t);
  const periods = unlikePeriodsText(comparison, locale, t);
  return (
    <Limits title={t('limits.title')} locale={locale}>
      {`${sourceSentence(comparison, locale, t)}${sentenceSpace(locale)}`}
      <a href="#indicators">{t('limits.missing')}</a>
      {sharedRoles !== null && (
        <p>
          {t('limits.roles', {
            outcomes: sharedRoles.shared.outcome,
            inputs: sharedRoles.shared.input,
            allOutcomes: sharedRoles.all.outcome,
            allInputs: sharedRoles.all.input,
          })}
        </p>
      )}
      {units !== null && <p>{units}</p>}
      {periods !== null && <p>{periods}</p>}
    </Limits>
  );
}

function sourceSentence(
  { evidenceBase, cities }: ComparisonView,
  locale: Locale,
  t: Translator<'compare'>,
): string {
  const nameOf = nameFinder(cities, locale);
  const counts = evidenceBase.cities
    .map(({ city, passages, values }) =>
      t('limits.count', { city: nameOf(city), passages, values }),
    )
    .join(t('separator'));
  const [source, ...others] = evidenceBase.sources;
  if (source === undefined || others.length > 0) {
    return t('limits.sources', { sources: evidenceBase.sources.length, counts });
  }
  return t('limits.oneSource', { source: shownText(source.title, locale).text, counts });
}
