import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import type { MethodologyView } from '@/lib/views/methodology/types';
import { Formula } from './formula';
import {
  BreakEvenFormula,
  DrawsFormula,
  FirmOrderFormula,
  GapFormula,
  LeadShareFormula,
  LeaveOutFormula,
  RankIntervalFormula,
  VerdictFormula,
} from './pair-formulas';

type PairFormulasProps = { readonly view: MethodologyView; readonly locale: Locale };

/** The formulas that compare cities, with the parameters in force. */
export function PairFormulas({ view: { parameters }, locale }: PairFormulasProps) {
  const t = translator(locale, 'methodology');
  const draws = formatNumber(parameters.draws, locale);
  const verdict = formatPercent(parameters.verdictShare, locale);
  const spread = formatPercent(parameters.weightSpread, locale);
  return (
    <>
      <h3>{t('formulas.pairs')}</h3>
      <Formula title={t('formulas.gap.title')} words={t('formulas.gap.words')}>
        <GapFormula />
      </Formula>
      <Formula title={t('formulas.leadShare.title')} words={t('formulas.leadShare.words')}>
        <LeadShareFormula />
      </Formula>
      <Formula title={t('formulas.breakEven.title')} words={t('formulas.breakEven.words')}>
        <BreakEvenFormula />
      </Formula>
      <Formula
        title={t('formulas.leaveOut.title')}
        words={t('formulas.leaveOut.words')}
        secondLine={<LeaveOutFormula name="max" />}
      >
        <LeaveOutFormula name="min" />
      </Formula>
      <Formula
        title={t('formulas.draws.title')}
        words={t('formulas.draws.words', { draws, seed: String(parameters.seed) })}
      >
        <DrawsFormula />
      </Formula>
      <Formula
        title={t('formulas.verdict.title')}
        words={t('formulas.verdict.words', { verdict })}
        secondLine={<FirmOrderFormula />}
      >
        <VerdictFormula share={verdict} />
      </Formula>
      <h3>{t('formulas.many')}</h3>
      <Formula
        title={t('formulas.rankInterval.title')}
        words={t('formulas.rankInterval.words', { spread, draws })}
      >
        <RankIntervalFormula />
      </Formula>
    </>
  );
}
