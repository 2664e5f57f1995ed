import { type Translator, translator } from '@/lib/i18n/translator';
import type { MethodStep } from '@/lib/scoring';
import type { Locale } from '@/lib/text/localized';

type Option = { readonly step: MethodStep['step']; readonly key: string };
type MethodologyKey = Parameters<Translator<'methodology'>>[0];
type RobustnessKey = Parameters<Translator<'robustness'>>[0];

const SCALES: Readonly<Record<string, MethodologyKey>> = {
  goalposts: 'formulas.normalising.goalposts.title',
  'min-max': 'formulas.normalising.min-max.title',
  'z-score': 'formulas.normalising.z-score.title',
  rank: 'formulas.normalising.rank.title',
  'percentile-rank': 'formulas.normalising.percentile-rank.title',
  borda: 'formulas.normalising.borda.title',
  'distance-to-leader': 'formulas.normalising.distance-to-leader.title',
  'distance-to-target': 'formulas.normalising.distance-to-target.title',
  arithmetic: 'formulas.means.arithmetic.title',
  geometric: 'formulas.means.geometric.title',
  harmonic: 'formulas.means.harmonic.title',
  median: 'formulas.means.median.title',
  copeland: 'formulas.means.copeland.title',
};

const OTHERS: Readonly<Record<string, RobustnessKey>> = {
  'imputation mean': 'methods.imputations.mean',
  'imputation median': 'methods.imputations.median',
  'imputation none': 'methods.imputations.none',
  'treatment treated': 'methods.treatments.treated',
  'treatment untreated': 'methods.treatments.untreated',
};

/** The name of a way to do a step of the method, as the page on the method has it. */
export function optionName({ step, key }: Option, locale: Locale): string {
  const other = OTHERS[`${step} ${key}`];
  if (other !== undefined) return translator(locale, 'robustness')(other);
  const scale = SCALES[key];
  return scale === undefined ? key : translator(locale, 'methodology')(scale);
}
