import type { Translator } from '@/lib/i18n/translator';
import type { FigureTexts, PairText, PanelTexts } from './texts';

/** Stands where the browser will put a number. */
function slot(name: string): string {
  return `{${name}}`;
}

/** The words of the weights panel in one language. Runs on the server. */
export function panelTexts(t: Translator<'compare'>): PanelTexts {
  return {
    legend: t('weights.legend'),
    officialMark: t('weights.officialMark'),
    presets: t('weights.presets'),
    reset: t('weights.reset'),
    submit: t('weights.submit'),
    allZero: t('weights.allZero'),
    failed: t('weights.failed'),
    copy: {
      copy: t('weights.copyLink'),
      copied: t('weights.linkCopied'),
      failed: t('weights.linkFailed'),
    },
    shareTemplate: t('weights.share', { share: slot('share') }),
  };
}

/** The words of its figures in one language, for one pair. Runs on the server. */
export function figureTexts(
  names: PairText,
  t: Translator<'compare'>,
  isMeasured = false,
): FigureTexts {
  return {
    passageTemplate: t('doubt.passage', { number: slot('number') }),
    rangeTemplate: t('weights.rangeInWords', { lowest: slot('lowest'), highest: slot('highest') }),
    announceTemplate: t('weights.announce', {
      verdict: slot('verdict'),
      a: names.a,
      b: names.b,
      scoreA: slot('scoreA'),
      scoreB: slot('scoreB'),
    }),
    verdicts: {
      a: t('verdict.leader', { city: names.a }),
      b: t('verdict.leader', { city: names.b }),
      undecided: t(isMeasured ? 'verdict.undecidedMeasured' : 'verdict.undecided'),
      nothingShared: t('verdict.nothingShared'),
    },
    noEvidence: t(isMeasured ? 'score.noValue' : 'score.noEvidence'),
    none: t('weights.none'),
    table: tableTexts(names, t, isMeasured),
    drivers: {
      caption: t('weights.drivers.caption', names),
      driver: t('weights.drivers.driver'),
      weight: t('weights.drivers.weight'),
      adds: t('weights.drivers.adds'),
      breakEven: t('weights.drivers.breakEven'),
      never: t('weights.drivers.never'),
      nothing: t('weights.drivers.nothing'),
    },
  };
}

function tableTexts(
  names: PairText,
  t: Translator<'compare'>,
  isMeasured: boolean,
): FigureTexts['table'] {
  return {
    caption: t('weights.caption', names),
    aspect: t('weights.aspect'),
    official: t('weights.officialColumn'),
    yours: t('weights.yoursColumn'),
    verdict: t('weights.rows.verdict'),
    shared: {
      a: t('weights.rows.shared', { city: names.a }),
      b: t('weights.rows.shared', { city: names.b }),
    },
    gap: t('weights.rows.gap', names),
    own: {
      a: t('weights.rows.own', { city: names.a }),
      b: t('weights.rows.own', { city: names.b }),
    },
    leadShare: t('weights.rows.leadShare', { city: names.a }),
    drawShare: isMeasured ? null : t('weights.rows.drawShare', { city: names.a }),
    leaveOneOut: isMeasured ? null : t('weights.rows.leaveOneOut'),
    turning: isMeasured ? null : t('weights.rows.turning'),
  };
}
