import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { FEWEST_DRIVERS, MOST_PEERS } from '@/lib/views/city/peers';
import type { MethodologyView } from '@/lib/views/methodology/types';
import { Formula } from './formula';
import { Tokens } from './math';
import {
  BreakEvenFormula,
  DrawsFormula,
  FirmOrderFormula,
  GapFormula,
  LeadShareFormula,
  LeaveOutFormula,
  PeerFormula,
  RankIntervalFormula,
  VerdictFormula,
} from './pair-formulas';

type PairFormulasProps = { readonly view: MethodologyView; readonly locale: Locale };

/** The formulas that compare cities, with the parameters in force. */
export function PairFormulas({ view, locale }: PairFormulasProps) {
  const { parameters, isMeasured, hasManyCities } = view;
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
      {isMeasured ? (
        <Formula title={t('formulas.verdict.title')} words={t('measured.verdict', { verdict })}>
          <Tokens of={`S ≥ ${verdict}`} />
        </Formula>
      ) : (
        <DoubtFormulas view={view} locale={locale} />
      )}
      <h3>{t('formulas.many')}</h3>
      <Formula
        title={t('formulas.rankInterval.title')}
        words={t('formulas.rankInterval.words', { spread, draws })}
      >
        <RankIntervalFormula />
      </Formula>
      {hasManyCities && (
        <div id="method-peers">
          <Formula
            title={t('formulas.peers.title')}
            words={t('formulas.peers.words', { peers: MOST_PEERS, drivers: FEWEST_DRIVERS })}
          >
            <PeerFormula />
          </Formula>
        </div>
      )}
    </>
  );
}

/** What makes a verdict on coded evidence doubtful, and the verdict itself. */
function DoubtFormulas({ view: { parameters }, locale }: PairFormulasProps) {
  const t = translator(locale, 'methodology');
  const draws = formatNumber(parameters.draws, locale);
  const verdict = formatPercent(parameters.verdictShare, locale);
  return (
    <>
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
    </>
  );
}
