import { Section } from '@/components/ui/section';
import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';
import { Formula } from './formula';
import { PairFormulas } from './pair-formula-list';
import {
  BoundsFormula,
  CoverageFormula,
  MEAN_FORMULAS,
  NORMALISING_FORMULAS,
  RoleFormula,
  ThinFormula,
} from './score-formulas';

type FormulaSectionProps = { readonly view: MethodologyView; readonly locale: Locale };

/** Every formula that a number of the site comes from, those of this framework only. */
export function FormulaSection({ view, locale }: FormulaSectionProps) {
  const t = translator(locale, 'methodology');
  return (
    <Section id="method-formulas" title={t('formulas.title')} note={t('formulas.note')}>
      <h3>{t('formulas.scores')}</h3>
      {view.normalisations.map((key) => (
        <Formula
          key={key}
          title={t(`formulas.normalising.${key}.title`)}
          words={t(`formulas.normalising.${key}.words`)}
        >
          {NORMALISING_FORMULAS[key]}
        </Formula>
      ))}
      {view.aggregations.map((key) => (
        <Formula
          key={key}
          title={t(`formulas.means.${key}.title`)}
          words={t(`formulas.means.${key}.words`)}
        >
          {MEAN_FORMULAS[key]}
        </Formula>
      ))}
      <ScoreFormulas view={view} locale={locale} />
      <PairFormulas view={view} locale={locale} />
    </Section>
  );
}

function ScoreFormulas({ view: { parameters, isMeasured }, locale }: FormulaSectionProps) {
  const t = translator(locale, 'methodology');
  const thin = {
    indicators: formatNumber(parameters.thinIndicators, locale),
    weight: formatPercent(parameters.thinWeight, locale, 1),
  };
  const coverage = formatPercent(parameters.coverageThreshold, locale);
  return (
    <>
      <Formula
        title={t('formulas.coverage.title')}
        words={t(isMeasured ? 'measured.coverage' : 'formulas.coverage.words', { coverage })}
      >
        <CoverageFormula />
      </Formula>
      <Formula title={t('formulas.bounds.title')} words={t('formulas.bounds.words')}>
        <BoundsFormula />
      </Formula>
      <Formula
        title={t('formulas.thin.title')}
        words={t(isMeasured ? 'measured.thin' : 'formulas.thin.words', thin)}
      >
        <ThinFormula {...thin} />
      </Formula>
      <Formula title={t('formulas.roles.title')} words={t('formulas.roles.words')}>
        <RoleFormula />
      </Formula>
    </>
  );
}
