import { indicatorsBelow } from '../../framework/query';
import type { Framework } from '../../framework/types';
import { cellKey, type LinkedCell } from '../compare/passage-marks';
import type { PassageMark } from '../compare/types';

/** Passages of one source, in their order. */
export type SourcePassages = {
  readonly source: string;
  readonly passages: readonly PassageMark[];
};

/** Every passage behind a city's score at a node, by source. */
export function passagesBelow(
  framework: Framework,
  linked: ReadonlyMap<string, LinkedCell>,
  city: string,
  node: string,
): readonly SourcePassages[] {
  const indicators = indicatorsBelow(framework, node).map((indicator) => indicator.slug);
  return passagesOf(linked, city, indicators);
}

/** Every passage behind a city's ratings of some indicators, by source, none named twice. */
export function passagesOf(
  linked: ReadonlyMap<string, LinkedCell>,
  city: string,
  indicators: readonly string[],
): readonly SourcePassages[] {
  const marks = new Map<string, PassageMark>();
  for (const indicator of indicators) {
    const cell = linked.get(cellKey(city, indicator));
    for (const mark of cell?.passages ?? []) marks.set(mark.href, mark);
  }
  return bySource([...marks.values()]);
}

/** Passages gathered by source, the sources in the order in which they first appear. */
export function bySource(marks: readonly PassageMark[]): readonly SourcePassages[] {
  const sources = [...new Set(marks.map((mark) => mark.source))];
  return sources.map((source) => ({
    source,
    passages: marks
      .filter((mark) => mark.source === source)
      .toSorted((one, other) => one.passage - other.passage),
  }));
}
