import { type EvidenceFilters, withoutFilter } from '../../address/evidence-filters';
import { FACETS, type Facet, STRENGTHS, type StrengthWord } from '../../evidence';
import { driversOf, indicatorsBelow } from '../../framework/query';
import { type CityRow, EVIDENCE_KINDS, type NodeRow, POLARITIES, STAGES } from '../../pack/tables';
import type { LocalizedText } from '../../text/localized';
import type { LabelData } from '../evidence/marks';
import type { ActiveFilter, FilterOption, FilterView, OptionGroup, OptionLabel } from './types';

/** How many pieces of evidence each value of each facet would find. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What filters are made of. */
export type FilterData = LabelData & {
  readonly filters: EvidenceFilters;
  /** Strengths are counted by their number, as they are stored. */
  readonly counts: FacetCounts;
};

const STRENGTH_WORDS = Object.keys(STRENGTHS) as readonly StrengthWord[];

type Option = Omit<FilterOption, 'count'>;
type Group = Omit<OptionGroup, 'options'> & { readonly options: readonly Option[] };

/** The filters in the order of the form, each with its options and what they would find. */
export function filterViews(data: FilterData): readonly FilterView[] {
  return FACETS.map((facet) => ({
    facet,
    value: data.filters[facet] ?? '',
    groups: groupsOf(facet, data).map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, count: countOf(facet, option, data) })),
    })),
  }));
}

/**
 * The filters in force, each with the list without it.
 *
 * @param hrefOf the address of the list under other filters
 * @param countsWithout what would be found without each; empty where something was found
 */
export function activeFilters(
  data: FilterData,
  hrefOf: (filters: EvidenceFilters) => string,
  countsWithout: ReadonlyMap<string, number>,
): readonly ActiveFilter[] {
  const { filters } = data;
  const named = FACETS.flatMap((facet) => {
    const options = groupsOf(facet, data).flatMap((group) => group.options);
    const chosen = options.find((option) => option.value === filters[facet]);
    return chosen === undefined ? [] : [{ field: facet, label: chosen.label }];
  });
  const text: LocalizedText = { en: filters.text, zh: filters.text };
  const searched =
    filters.text === '' ? [] : [{ field: 'text' as const, label: { kind: 'name' as const, text } }];
  return [...searched, ...named].map(({ field, label }) => ({
    field,
    label,
    hrefWithout: hrefOf(withoutFilter(filters, field)),
    countWithout: countsWithout.get(field) ?? null,
  }));
}

function countOf(facet: Facet, { label, value }: Option, { counts }: FilterData): number {
  const key = label.kind === 'strength' ? String(STRENGTHS[label.word]) : value;
  return counts[facet].get(key) ?? 0;
}

function groupsOf(facet: Facet, data: FilterData): readonly Group[] {
  switch (facet) {
    case 'city':
      return [together(data.cities.map(cityOption))];
    case 'driver':
      return [together(data.nodes.filter((node) => node.kind === 'driver').map(nodeOption))];
    case 'indicator':
      return indicatorGroups(data);
    case 'strength':
      return [words(STRENGTH_WORDS, (word) => ({ kind: 'strength', word }))];
    case 'polarity':
      return [words(POLARITIES, (word) => ({ kind: 'polarity', word }))];
    case 'kind':
      return [words(EVIDENCE_KINDS, (word) => ({ kind: 'kind', word }))];
    case 'stage':
      return [words(STAGES, (word) => ({ kind: 'stage', word }))];
  }
}

/** Indicators under the driver directly below the index that they belong to. */
function indicatorGroups({ framework, nodes }: FilterData): readonly Group[] {
  const rows = new Map(nodes.map((node) => [node.slug, node]));
  return driversOf(framework).map((driver) => ({
    key: driver.slug,
    title: rows.get(driver.slug)?.title ?? null,
    options: indicatorsBelow(framework, driver.slug).flatMap((indicator) => {
      const row = rows.get(indicator.slug);
      return row === undefined ? [] : [nodeOption(row)];
    }),
  }));
}

function together(options: readonly Option[]): Group {
  return { key: 'all', title: null, options };
}

function words<Word extends string>(
  all: readonly Word[],
  labelOf: (word: Word) => OptionLabel,
): Group {
  return together(all.map((word) => ({ value: word, label: labelOf(word) })));
}

function cityOption({ slug, name }: CityRow): Option {
  return { value: slug, label: { kind: 'name', text: name } };
}

function nodeOption({ slug, title }: NodeRow): Option {
  return { value: slug, label: { kind: 'name', text: title } };
}
