import { formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { MORE_DRAWS } from '@/lib/views/doubt/draw-request';
import type { RanksView } from '@/lib/views/doubt/ranks-types';
import type { RankTableWords } from '../rank-table';
import type { MoreDrawsWords } from './more-draws';

/** The words of the table of ranks, with room for numbers. */
function rankTableWords(
  { firstOf, frame }: Pick<RanksView, 'firstOf' | 'frame'>,
  locale: Locale,
): RankTableWords {
  const t = translator(locale, 'doubt', frame.places);
  return {
    caption: t('ranks.caption'),
    city: t('ranks.city'),
    rank: t('ranks.rank'),
    interval: t('ranks.interval'),
    range: t('ranks.range', { best: '{best}', worst: '{worst}' }),
    median: t('ranks.median'),
    first: t('ranks.first'),
    amongFirst: t('ranks.amongFirst', { first: firstOf }),
  };
}

/** The words with which more is drawn, and told. */
export function moreDrawsWords(view: RanksView, locale: Locale): MoreDrawsWords {
  const t = translator(locale, 'doubt', view.frame.places);
  const draws = formatNumber(MORE_DRAWS, locale, 0);
  return {
    start: t('more.start', { draws }),
    running: t('more.running', { draws }),
    cancel: t('more.cancel'),
    failed: t('more.failed'),
    done: t('more.done', { draws, seed: String(view.drawn.seed), shift: '{shift}' }),
    back: t('more.back', { draws: formatNumber(view.drawn.draws, locale, 0) }),
    table: rankTableWords(view, locale),
  };
}
