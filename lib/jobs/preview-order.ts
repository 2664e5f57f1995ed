import type { EditionChanges } from '../edition/edition-changes';
import type { ScoreMove } from '../edition/moved-scores';
import type { Pack } from '../pack/tables';
import type { LocalizedText } from '../text/localized';
import type { PreviewReport } from './task-files';

/**
 * Scores that move, the largest moves first; then those that are gone; then new ones as a ranking,
 * the overall score first.
 */
export function movesInOrder(
  scores: readonly ScoreMove[],
  nodes: readonly { readonly slug: string }[],
): readonly ScoreMove[] {
  const places = new Map(nodes.map(({ slug }, at) => [slug, at]));
  const placeOf = ({ before, node }: ScoreMove) =>
    before === null ? (places.get(node) ?? places.size) : 0;
  const rankOf = ({ before, after }: ScoreMove) =>
    before === null ? (after?.rank ?? Number.MAX_SAFE_INTEGER) : 0;
  return scores.toSorted(
    (a, b) =>
      kindOf(a) - kindOf(b) ||
      Math.abs(b.by ?? 0) - Math.abs(a.by ?? 0) ||
      placeOf(a) - placeOf(b) ||
      rankOf(a) - rankOf(b),
  );
}

function kindOf({ before, after }: ScoreMove): number {
  if (before === null) return 2;
  return after === null ? 1 : 0;
}

/** The names that the list of scores needs. */
export function namesIn(
  pack: Pick<Pack, 'index' | 'cities' | 'nodes'>,
  { scores }: EditionChanges,
): Pick<PreviewReport, 'title' | 'cities' | 'nodes'> {
  const [index] = pack.index;
  const cities = new Set(scores.map(({ city }) => city));
  const nodes = new Set(scores.map(({ node }) => node));
  return {
    title: index?.title ?? {},
    cities: record(pack.cities.filter(({ slug }) => cities.has(slug)).map(cityName)),
    nodes: record(pack.nodes.filter(({ slug }) => nodes.has(slug)).map(nodeName)),
  };
}

type Named = readonly [slug: string, name: LocalizedText];

function cityName({ slug, name }: Pack['cities'][number]): Named {
  return [slug, name];
}

function nodeName({ slug, title }: Pack['nodes'][number]): Named {
  return [slug, title];
}

function record(named: readonly Named[]): Readonly<Record<string, LocalizedText>> {
  return Object.fromEntries(named);
}
