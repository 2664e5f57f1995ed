import { group } from 'd3-array';

/** A fault or a warning with finished texts. */
export type FaultLine = {
  readonly code: string;
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly message: string;
  readonly fix: string;
};

/** Faults of one code; where they are many, the first of them. */
export type FaultGroup = {
  readonly code: string;
  /** Of those that the check has kept. */
  readonly count: number;
  readonly lines: readonly FaultLine[];
};

export type FaultList = {
  /** All that were found. */
  readonly count: number;
  /** As many as the check has kept. */
  readonly kept: number;
  /** One after the other, where they are few. */
  readonly lines: readonly FaultLine[];
  /** By their codes, the most frequent first, where they are many. */
  readonly groups: readonly FaultGroup[];
};

/** What a check found. */
export type CheckView = {
  readonly faults: FaultList;
  readonly warnings: FaultList;
};

/** From so many on they are told by their codes. */
export const MANY_FAULTS = 21;

/** Of each code that are listed where they are many. */
export const GROUP_SHOWN = 50;

/** Lists faults as they are read: one by one, or by their codes where they are many. */
export function faultList(count: number, lines: readonly FaultLine[]): FaultList {
  const kept = lines.length;
  if (kept < MANY_FAULTS) return { count, kept, lines, groups: [] };
  const byCode = group(lines, ({ code }) => code);
  const groups = [...byCode].map(([code, all]) => ({
    code,
    count: all.length,
    lines: all.slice(0, GROUP_SHOWN),
  }));
  return { count, kept, lines: [], groups: groups.toSorted((a, b) => b.count - a.count) };
}
