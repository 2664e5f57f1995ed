import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { PairDoubt, RankDoubtView } from '@/lib/views/sureness';

/** Shares from which on one reads as all. */
const ALL = 1 - 1e-9;
const HALF = 0.5;

/** How often the order of a pair holds, in words. */
export function pairWords(doubt: PairDoubt, locale: Locale): string {
  return pairSentences(doubt, locale).join(sentenceSpace(locale));
}

/** The same sentence by sentence: over all weightings, and near the stated ones. */
export function pairSentences(
  { ahead, share, near, spread, a, b }: PairDoubt,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'sureness');
  const [first, second] = [shownText(a.name, locale).text, shownText(b.name, locale).text];
  if (ahead === null) return [t('order.level', { a: first, b: second })];
  const isFirst = ahead === a.slug;
  const names = { ahead: isFirst ? first : second, other: isFirst ? second : first };
  if (share > ALL) return [t('order.every', names)];
  const values = {
    ...names,
    share: formatPercent(share, locale),
    near: formatPercent(near, locale),
    spread: formatPercent(spread, locale),
  };
  return [
    t(share < HALF ? 'order.minority' : 'order.share', values),
    t(near > ALL ? 'order.nearAll' : 'order.near', values),
  ];
}

/** The rank of a city among all, and where it lies under weights a little different. */
export function rankWords({ rank, ranked, best, worst }: RankDoubtView, locale: Locale): string {
  const t = translator(locale, 'sureness');
  const shown = (number: number) => formatNumber(number, locale);
  const place = { rank: shown(rank), ranked: shown(ranked) };
  if (best === worst) return t('rank.same', place);
  return t('rank.interval', { ...place, best: shown(best), worst: shown(worst) });
}
