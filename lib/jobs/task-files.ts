import type { ChangeCounts, EditionChanges } from '../edition/edition-changes';
import type { Candidates, Mapping, TableOutline } from '../mapping';
import type { Fault } from '../pack';
import type { LocalizedText } from '../text/localized';
import type { PreviewSummary } from './draft-state';

/*
 * What tasks leave in the folder of a draft for the pages to read. Their lists have an end, so that
 * a page never waits for a file of many megabytes; the counts tell how many there are.
 */

export const MOST_FAULTS = 1000;
export const MOST_ROWS = 200;
export const MOST_SCORES = 2000;

/** What was found in the file. */
export type CheckReport = {
  readonly counts: { readonly faults: number; readonly warnings: number };
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** What would change, the first rows of each kind and table, and the scores that move the most. */
export type PreviewReport = PreviewSummary & {
  readonly title: LocalizedText;
  /** Names of the cities and nodes whose scores are listed, by slug; those that are gone have none. */
  readonly cities: Readonly<Record<string, LocalizedText>>;
  readonly nodes: Readonly<Record<string, LocalizedText>>;
  readonly counts: ChangeCounts;
  readonly changes: EditionChanges;
};

/** The mapping that was proposed for a table, and what a person has to know for deciding. */
export type ProposalReport = {
  readonly mapping: Mapping;
  readonly candidates: Candidates;
  readonly outline: TableOutline;
  readonly leftAside: readonly string[];
  readonly warnings: readonly Fault[];
};

/** A check whose lists have an end. */
export function checkReport(faults: readonly Fault[], warnings: readonly Fault[]): CheckReport {
  return {
    counts: { faults: faults.length, warnings: warnings.length },
    faults: faults.slice(0, MOST_FAULTS),
    warnings: warnings.slice(0, MOST_FAULTS),
  };
}

/** Changes whose lists have an end. */
export function firstChanges({ tables, scores }: EditionChanges): EditionChanges {
  return {
    tables: tables.map((table) => ({
      ...table,
      added: table.added.slice(0, MOST_ROWS),
      changed: table.changed.slice(0, MOST_ROWS),
      removed: table.removed.slice(0, MOST_ROWS),
    })),
    scores: scores.slice(0, MOST_SCORES),
  };
}
