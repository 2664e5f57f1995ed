import type { Translator } from '@/lib/i18n/translator';
import type { Verdict } from '@/lib/scoring/types';

/** A verdict in words: who leads, or that the evidence does not decide it. */
export function verdictText(
  verdict: Verdict,
  nameOf: (city: string) => string,
  t: Translator<'compare'>,
  isMeasured = false,
): string {
  switch (verdict.kind) {
    case 'leader':
      return t('verdict.leader', { city: nameOf(verdict.city) });
    case 'undecided':
      return t(isMeasured ? 'verdict.undecidedMeasured' : 'verdict.undecided');
    case 'nothing-shared':
      return t('verdict.nothingShared');
  }
}
