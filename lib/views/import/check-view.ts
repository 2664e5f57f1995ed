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

/** Faults of one code in one column; where they are many, the first of them. */
export type FaultGroup = {
  readonly code: string;
  readonly file: string;
  readonly field: string | null;
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
  /** By code, file and field, the most frequent first, where they are many. */
  readonly groups: readonly FaultGroup[];
};

/** What a check found. */
export type CheckView = {
  readonly faults: FaultList;
  /** Those that a reader may ask about. */
  readonly warnings: FaultList;
  /** Texts that stand in one language only: many, and all alike. */
  readonly oneLanguage: FaultList;
};

/** From so many on they are told by kind and place. */
export const MANY_FAULTS = 21;

/** Of each kind and place that are listed where they are many. */
export const GROUP_SHOWN = 20;

/** Lists faults as they are read: one by one, or by kind and place where they are many. */
export function faultList(count: number, lines: readonly FaultLine[]): FaultList {
  const kept = lines.length;
  if (kept < MANY_FAULTS) return { count, kept, lines, groups: [] };
  const together = group(lines, ({ code, file, field }) => JSON.stringify([code, file, field]));
  const groups = [...together.values()].flatMap((all): readonly FaultGroup[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { code, file, field } = first;
    return [{ code, file, field, count: all.length, lines: all.slice(0, GROUP_SHOWN) }];
  });
  return { count, kept, lines: [], groups: groups.toSorted((a, b) => b.count - a.count) };
}

/** Warnings, with those apart that would drown the others: a table in one language has dozens. */
export function warningLists(
  count: number,
  lines: readonly FaultLine[],
): Pick<CheckView, 'warnings' | 'oneLanguage'> {
  const [alike, others] = [
    lines.filter(isOneLanguage),
    lines.filter((line) => !isOneLanguage(line)),
  ];
  return {
    warnings: faultList(count - alike.length, others),
    oneLanguage: faultList(alike.length, alike),
  };
}

function isOneLanguage({ code }: FaultLine): boolean {
  return code === 'one-language';
}
