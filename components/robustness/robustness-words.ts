import { nameFinder } from '@/components/compare/names';
import { formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { PairRobustness } from '@/lib/views/robustness/types';

/** Shares from which on, or up to which, one reads as all or none. */
const ALL = 1 - 1e-9;
/** Below it most weightings put the other first. */
const HALF = 0.5;

/** What can be said of the pair in one sentence; of what was not computed nothing is. */
export function sentenceText(
  { sentence, pair }: Pick<PairRobustness, 'sentence' | 'pair'>,
  locale: Locale,
): string {
  const t = translator(locale, 'robustness');
  const nameOf = nameFinder(pair, locale);
  const names = { a: nameOf(pair[0].slug), b: nameOf(pair[1].slug) };
  if (sentence === null) return t('sentence.nothing', names);
  const { ahead, share, turning } = sentence;
  if (ahead === null) return t('sentence.level', names);
  const leader = { ahead: nameOf(ahead) };
  const lead =
    share > ALL
      ? t('sentence.every', leader)
      : t(share < HALF ? 'sentence.minority' : 'sentence.share', {
          ...leader,
          share: formatPercent(share, locale),
        });
  if (turning === null) return t('sentence.alone', { lead });
  if (turning === 'none') return t('sentence.none', { lead });
  return t(`sentence.${turning.direction}`, {
    lead,
    driver: shownText(turning.title, locale).text,
    weight: formatPercent(turning.weight, locale),
  });
}
