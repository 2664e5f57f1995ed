import { driversOf } from '../../framework/query';
import type { LocalizedText } from '../../text/localized';
import type { ComparisonView } from '../compare/comparison';
import { cellKey } from '../compare/passage-marks';
import type { BasisRow, ComparedCity, IndicatorGroup, PassageMark } from '../compare/types';
import type { ReportData } from './data';

/** A note that says how a number was computed. */
type ReckoningNote =
  /** The scores on the shared indicators, which are named. */
  | { readonly kind: 'shared'; readonly indicators: readonly LocalizedText[] }
  | { readonly kind: 'leadShare' }
  | { readonly kind: 'draws'; readonly draws: number; readonly seed: number }
  | {
      readonly kind: 'leaveOneOut';
      readonly turning: readonly PassageMark[];
      readonly emptying: readonly PassageMark[];
    }
  | { readonly kind: 'overall' }
  | { readonly kind: 'contribution' }
  /** A city's score of a driver: the mean of so many indicators, which rest on these passages. */
  | {
      readonly kind: 'driver';
      readonly city: ComparedCity;
      readonly driver: string;
      readonly title: LocalizedText;
      readonly present: number;
      readonly total: number;
      readonly passages: readonly PassageMark[];
    };

/** A note that leads to a passage of a source. */
type PassageNote = {
  readonly kind: 'passage';
  readonly mark: PassageMark;
  readonly paraphrase: LocalizedText;
  readonly section: { readonly number: number; readonly title: LocalizedText };
  /** How many passages the source has. */
  readonly total: number;
};

type Draft = ReckoningNote | PassageNote;

/** A numbered note of the report. */
export type ReportNote = Draft & { readonly number: number };

/** The notes, and the numbers under which marks find them. */
export type ReportNotes = {
  readonly list: readonly ReportNote[];
  /** By kind, of the notes of which there is one; a kind that the report does not need is not there. */
  readonly reckoning: ReadonlyMap<Draft['kind'], number>;
  /** By `cellKey(city, driver)`. */
  readonly drivers: ReadonlyMap<string, number>;
  /** By the address of the passage. */
  readonly passages: ReadonlyMap<string, number>;
};

/**
 * The notes of the report, numbered in the order in which their marks first appear: how the
 * summary's numbers are made, the scores of the drivers, then every passage behind a rating.
 */
export function reportNotes(data: ReportData, comparison: ComparisonView): ReportNotes {
  const drafts = [
    ...summaryNotes(data, comparison),
    ...driverNotes(data, comparison),
    ...(comparison.gap === null ? [] : [{ kind: 'contribution' } as const]),
    ...passageNotes(data, comparison.indicators),
  ];
  const list = drafts.map((draft, place): ReportNote => ({ ...draft, number: place + 1 }));
  return {
    list,
    reckoning: new Map(list.map((note) => [note.kind, note.number])),
    drivers: new Map(
      list.flatMap((note) =>
        note.kind === 'driver' ? [[cellKey(note.city.slug, note.driver), note.number]] : [],
      ),
    ),
    passages: new Map(
      list.flatMap((note) => (note.kind === 'passage' ? [[note.mark.href, note.number]] : [])),
    ),
  };
}

function summaryNotes({ framework }: ReportData, comparison: ComparisonView): readonly Draft[] {
  const doubt = comparison.basis[0]?.doubt;
  const overall: Draft = { kind: 'overall' };
  if (!doubt) return [overall];
  const shared = comparison.indicators.flatMap(({ rows }) => rows.filter((row) => row.isShared));
  const { draws, seed } = framework.parameters;
  const { turning, emptying } = doubt;
  return [
    { kind: 'shared', indicators: shared.map((row) => row.title) },
    { kind: 'leadShare' },
    { kind: 'draws', draws, seed },
    { kind: 'leaveOneOut', turning, emptying },
    overall,
  ];
}

/** A driver of which nothing is known of a city needs no note: it has no score. */
function driverNotes({ framework }: ReportData, comparison: ComparisonView): readonly Draft[] {
  const groups = new Map(comparison.indicators.map((group) => [group.driver, group]));
  const rows = new Map(comparison.basis.map((row) => [row.node, row]));
  return driversOf(framework).flatMap(({ slug }) => {
    const [row, group] = [rows.get(slug), groups.get(slug)];
    if (row === undefined || group === undefined) return [];
    return comparison.cities.flatMap((city, at) => driverNote(city, at, row, group));
  });
}

function driverNote(
  city: ComparedCity,
  at: number,
  row: BasisRow,
  group: IndicatorGroup,
): readonly Draft[] {
  const score = row.own[at];
  if (score === undefined || score.present === 0) return [];
  const { present, total } = score;
  const passages = distinctPassages(group.rows.flatMap(({ cells }) => cells[at]?.passages ?? []));
  const { node: driver, title } = row;
  return [{ kind: 'driver', city, driver, title, present, total, passages }];
}

function passageNotes(
  { passages, sections }: ReportData,
  groups: readonly IndicatorGroup[],
): readonly Draft[] {
  const marks = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.passages)),
  );
  return distinctPassages(marks).flatMap((mark): readonly PassageNote[] => {
    const inSource = passages.filter(({ source }) => source === mark.source);
    const row = inSource.find(({ number }) => number === mark.passage);
    const section = sections.find(
      ({ source, number }) => source === mark.source && number === row?.section,
    );
    if (row === undefined || section === undefined) return [];
    const { paraphrase } = row;
    return [{ kind: 'passage', mark, paraphrase, section, total: inSource.length }];
  });
}

/** Marks without repetition, in the order in which they first appear. */
function distinctPassages(marks: readonly PassageMark[]): readonly PassageMark[] {
  return [...new Map(marks.map((mark) => [mark.href, mark])).values()];
}
