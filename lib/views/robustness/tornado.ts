import { methodologyPath } from '../../address/paths';
import { expandWithoutPassages, passageChanges, passageKey } from '../../evidence';
import { type Pair, type TornadoRow, tornado } from '../../scoring';
import type { Locale, LocalizedText } from '../../text/localized';
import { passageMark } from '../compare/passage-mark';
import { labelsOf } from '../evidence/marks';
import type { RobustnessData } from './data';
import type { TornadoCause, TornadoView } from './types';

/**
 * What moves the gap of a pair, the strongest first: weights, ratings, passages left out.
 *
 * @returns null where nothing is shared
 */
export function tornadoView(
  data: RobustnessData,
  pair: Pair,
  locale: Locale,
  titleOf: (node: string) => LocalizedText,
): TornadoView | null {
  const changes = passageChanges(data, [pair.cityA, pair.cityB]).filter(
    (passage) => passage.changes.length > 0,
  );
  const { gap, rows, emptying } = tornado(data.framework, data.scored, {
    ...pair,
    withoutPassages: expandWithoutPassages(data.scored, changes),
  });
  if (gap === null) return null;
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  return {
    gap,
    scale: [Math.min(0, gap, ...ends), Math.max(0, gap, ...ends)],
    lines: rows.map((row) => ({
      key: `${row.kind} ${row.key}`,
      cause: causeOf(row, data, pair, locale, titleOf),
      low: Math.min(row.low, gap),
      high: Math.max(row.high, gap),
      turns: row.turns,
    })),
    emptying: emptying.map((key) => passageMark(key, locale, data.index.slug)),
  };
}

function causeOf(
  { kind, key }: TornadoRow,
  data: RobustnessData,
  { cityA, cityB }: Pair,
  locale: Locale,
  titleOf: (node: string) => LocalizedText,
): TornadoCause {
  const index = data.index.slug;
  if (kind !== 'passage') {
    return { kind, slug: key, title: titleOf(key), href: methodologyPath(locale, index, key) };
  }
  const linked = new Set(data.links.map(({ evidence }) => evidence));
  const labels = labelsOf(data, locale);
  return {
    kind,
    mark: passageMark(key, locale, index),
    evidence: data.evidence
      .filter(
        ({ slug, city, source, passage }) =>
          linked.has(slug) &&
          (city === cityA || city === cityB) &&
          passageKey(source, passage) === key,
      )
      .map(labels.evidence),
  };
}
