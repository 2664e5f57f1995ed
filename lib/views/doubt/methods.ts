import type { DoubtPart } from '../../address/doubt-paths';
import { MOST_CITIES } from '../../address/paths';
import { whatIfPath } from '../../address/what-if-paths';
import { OFFICIAL, type RanksUnder, type SwitchboardRow, scoreOf } from '../../scoring';
import type { Locale } from '../../text/localized';
import { type ProblemNames, problemNames, reasonView } from '../method-problem';
import { METHODS_UP_TO } from './draw-request';
import { citiesByName, type DoubtData, doubtFrame, inOrderOfRank, nodesByName } from './frame';
import type { MethodWork } from './method-work';
import type { LeftOutRow, MethodRow, MethodsView } from './methods-types';
import type { DoubtCity } from './types';
import { unnamedCity, unnamedNode } from './unnamed';

/**
 * The cities that the page on methods follows, the leading one first.
 *
 * @returns null where the address names a city that there is not
 */
export function chosenCities(data: DoubtData, { cities }: DoubtPart): readonly string[] | null {
  const order = inOrderOfRank(data);
  if (cities === null) return order.slice(0, MOST_CITIES);
  return cities.every((city) => order.includes(city)) ? cities : null;
}

/** The ranks of some cities under other methods, and which choice moves the ranks most. */
export function methodsView(
  data: DoubtData,
  work: MethodWork,
  chosen: readonly string[],
  part: DoubtPart,
  locale: Locale,
): MethodsView {
  const named = citiesByName(data, locale);
  const cityOf = (slug: string): DoubtCity => named.get(slug) ?? unnamedCity(slug);
  const leader = leaderOf(data);
  const names = problemNames(data);
  const methods = work.switchboard.map((row) => {
    const found = methodRow(row, chosen, names);
    return { ...found, whatIfHref: whatIfHref(found, data, chosen, locale) };
  });
  return {
    kind: 'methods',
    frame: doubtFrame(data, part, locale),
    sentence: leader === null ? null : methodSentence(work, leader, cityOf),
    chosen: chosen.map(cityOf),
    methods: methods.map((row) => withShifts(row, methods[0])),
    isOutrankingLeftOut: data.cities.length > METHODS_UP_TO,
    sensitivity: sensitivityView(work, chosen, cityOf),
    leftOut: leftOutRows(data, work, cityOf, locale),
  };
}

/** The city that leads the ranking; null: none has a rank. */
function leaderOf(data: DoubtData): string | null {
  const [first] = inOrderOfRank(data);
  if (first === undefined) return null;
  return scoreOf(data.scores, first, data.framework.root).rank === null ? null : first;
}

/** The cities whose ranks are worked out: those chosen, and the leader, of whom a sentence tells. */
export function followedCities(data: DoubtData, chosen: readonly string[]): readonly string[] {
  const leader = leaderOf(data);
  return leader === null || chosen.includes(leader) ? chosen : [...chosen, leader];
}

function methodRow(
  { options, isOfficial, result, refused }: SwitchboardRow<RanksUnder>,
  chosen: readonly string[],
  names: ProblemNames,
): Omit<MethodRow, 'whatIfHref'> {
  const changed = options.find(({ key }) => key !== OFFICIAL);
  return {
    name: isOfficial || changed === undefined ? null : changed,
    ranks:
      result &&
      chosen.map((slug) => ({
        rank: result.find(({ city }) => city === slug)?.rank ?? null,
        shift: null,
      })),
    refused: refused && reasonView(refused, names),
  };
}

function whatIfHref(
  { name, ranks }: Pick<MethodRow, 'name' | 'ranks'>,
  { index }: DoubtData,
  chosen: readonly string[],
  locale: Locale,
): string | null {
  if (name === null || ranks === null) return null;
  return whatIfPath(locale, index.slug, chosen, { methods: { [name.step]: name.key } });
}

function withShifts(row: MethodRow, official: MethodRow | undefined): MethodRow {
  if (row.ranks === null || row.name === null) return row;
  return {
    ...row,
    ranks: row.ranks.map(({ rank }, at) => {
      const before = official?.ranks?.[at]?.rank ?? null;
      return { rank, shift: rank === null || before === null ? null : rank - before };
    }),
  };
}

function methodSentence(
  { switchboard }: MethodWork,
  leader: string,
  cityOf: (slug: string) => DoubtCity,
): MethodsView['sentence'] {
  const tried = switchboard.filter(({ isOfficial, result }) => !isOfficial && result !== null);
  if (tried.length === 0) return null;
  const changes = tried.filter(({ result }) => !isFirst(result, leader)).length;
  return { changes, tried: tried.length, leader: cityOf(leader) };
}

function isFirst(result: RanksUnder | null, leader: string): boolean {
  return result?.find(({ city }) => city === leader)?.rank === 1;
}

function sensitivityView(
  { sensitivity }: MethodWork,
  chosen: readonly string[],
  cityOf: (slug: string) => DoubtCity,
): MethodsView['sensitivity'] {
  if (sensitivity === null) return null;
  const { inputs, meanShift, draws, runs, seed } = sensitivity;
  const cities = sensitivity.cities.filter(({ city }) => chosen.includes(city));
  return {
    rows: inputs.map((input, at) => ({
      input,
      meanShift: meanShift.indices[at] ?? null,
      cities: cities.map(({ rank }) => rank.indices[at]?.total ?? null),
    })),
    interaction: meanShift.interaction,
    ...{ draws, runs, seed },
    cities: cities.map(({ city }) => cityOf(city)),
  };
}

function leftOutRows(
  data: DoubtData,
  { leftOut }: MethodWork,
  cityOf: (slug: string) => DoubtCity,
  locale: Locale,
): readonly LeftOutRow[] {
  const named = nodesByName(data, locale);
  return leftOut
    .map(
      ({ indicator, moved, compared, meanShift, largest, unranked }): LeftOutRow => ({
        ...(named.get(indicator) ?? unnamedNode(indicator)),
        ...{ moved, compared, meanShift, unranked },
        largest:
          largest === null || largest.shift === 0
            ? null
            : { city: cityOf(largest.city), shift: largest.shift },
      }),
    )
    .toSorted((one, other) => (other.meanShift ?? 0) - (one.meanShift ?? 0));
}
