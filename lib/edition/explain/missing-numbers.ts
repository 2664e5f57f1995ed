import type { PreparedChange, Side } from './prepare-change';
import type { NoNumber } from './types';

/** For each edition in which a score has no number, the rule that took it. */
export function missingNumbers(
  { sides: [old, now] }: PreparedChange,
  city: string,
  node: string,
): readonly NoNumber[] {
  return [...missingIn(old, 'before', city, node), ...missingIn(now, 'after', city, node)];
}

function missingIn(
  side: Side,
  edition: NoNumber['edition'],
  city: string,
  node: string,
): readonly NoNumber[] {
  const scores = side.scores.get(city);
  if (scores === undefined) return [{ edition, rule: 'no-city', drivers: [] }];
  const score = scores.get(node);
  if (score === undefined) return [{ edition, rule: 'no-node', drivers: [] }];
  if (score.value !== null) return [];
  const drivers = side.framework.nodes
    .filter(({ kind, parent, weight }) => kind === 'driver' && parent === node && weight !== 0)
    .map(({ slug }) => slug)
    .filter((slug) => scores.get(slug)?.value === null || scores.get(slug)?.thin);
  const rule = drivers.length === 0 ? 'nothing-observed' : 'held-back';
  return [{ edition, rule, drivers }];
}
