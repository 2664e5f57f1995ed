import { type Locale, shownText } from '../../text/localized';
import type { RankingCity, RankingTable } from './table';

/** A sentence of the ranking: the messages are those of the namespace `ranking`. */
export type RankingSentence = {
  readonly key:
    | 'finding.none'
    | 'finding.first'
    | 'finding.sure'
    | 'finding.open'
    | 'finding.tied'
    | 'lede.interval'
    | 'lede.unranked';
  readonly values: Readonly<Record<string, string | number>>;
};

/** Who is first, and how sure that is: how many others could as well be. */
export function rankingFinding({ cities }: RankingTable, locale: Locale): RankingSentence {
  const ranked = cities.filter(({ overall }) => overall.rank !== null);
  const [first] = ranked;
  if (first === undefined) return { key: 'finding.none', values: { total: cities.length } };
  const values = { city: nameOf(first, locale), ranked: ranked.length };
  const level = ranked.filter(({ overall }) => overall.rank === 1).length - 1;
  if (level > 0) return { key: 'finding.tied', values: { ...values, others: level } };
  if (first.interval === null) return { key: 'finding.first', values };
  const others = overlapping(ranked, first);
  if (others === 0) return { key: 'finding.sure', values };
  return { key: 'finding.open', values: { ...values, others } };
}

/** How the first city's rank varies, and how many cities have none. */
export function rankingLede({ cities }: RankingTable, locale: Locale): readonly RankingSentence[] {
  const [first] = cities;
  const unranked = cities.filter(({ overall }) => overall.rank === null).length;
  const sentences: RankingSentence[] = [];
  if (first?.interval != null && first.interval.worst > first.interval.best) {
    const values = { city: nameOf(first, locale), ...first.interval };
    sentences.push({ key: 'lede.interval', values });
  }
  if (unranked > 0) sentences.push({ key: 'lede.unranked', values: { unranked } });
  return sentences;
}

/** How many cities' rank intervals begin before the first one's ends. */
function overlapping(ranked: readonly RankingCity[], first: RankingCity): number {
  const worst = first.interval?.worst ?? 0;
  return ranked.filter(
    (city) => city !== first && city.interval !== null && city.interval.best <= worst,
  ).length;
}

function nameOf({ name }: RankingCity, locale: Locale): string {
  return shownText(name, locale).text;
}
