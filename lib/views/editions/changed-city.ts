import type { PreparedChange } from '../../edition/explain/prepare-change';
import type { CausePart, CityChange, NodeChange } from '../../edition/explain/types';
import type { LocalizedText } from '../../text/localized';
import { CAUSE_KINDS, causeKind } from './cause-kind';
import type { CauseView, ChangedCityView, ChangedScoreView, ChangeSegment } from './change-types';

/** What rounds to no more than this is no change: far below what an edition writes down. */
const NOTHING = 5e-10;
/** So many causes stand on a page with several cities. */
const CAUSES_SHOWN = 4;

/** Names of nodes and cities, and what evidence claims, of the later edition where it has them. */
export type ChangeNames = {
  readonly node: (slug: string) => LocalizedText;
  readonly city: (slug: string) => LocalizedText;
  readonly claim: (slug: string) => LocalizedText | null;
};

/** Gathers the names of two editions. */
export function changeNames({ sides: [old, now] }: PreparedChange): ChangeNames {
  const of = <Row extends { readonly slug: string }>(
    rows: (side: typeof old) => readonly Row[],
    text: (row: Row) => LocalizedText,
  ) => new Map([...rows(old), ...rows(now)].map((row) => [row.slug, text(row)]));
  const nodes = of(
    ({ pack }) => pack.nodes,
    ({ shortTitle, title }) => shortTitle ?? title,
  );
  const cities = of(
    ({ pack }) => pack.cities,
    ({ name }) => name,
  );
  const claims = of(
    ({ pack }) => pack.evidence,
    ({ claim }) => claim,
  );
  return {
    node: (slug) => nodes.get(slug) ?? { en: slug },
    city: (slug) => cities.get(slug) ?? { en: slug },
    claim: (slug) => claims.get(slug) ?? null,
  };
}

/**
 * The view of one city.
 *
 * @param isWhole with its indicators and every cause, else what stands above them
 */
export function changedCityView(
  change: CityChange,
  { sides }: PreparedChange,
  names: ChangeNames,
  isWhole: boolean,
): ChangedCityView {
  const levels = new Map(
    sides.flatMap(({ framework }) => framework.nodes.map(({ slug, kind }) => [slug, kind])),
  );
  const scores = change.nodes.flatMap((node): readonly ChangedScoreView[] => {
    const level = levels.get(node.node) ?? 'indicator';
    const isShown = level === 'index' || (hasMoved(node) && (isWhole || level === 'driver'));
    if (!isShown) return [];
    return [
      {
        ...node,
        label: names.node(node.node),
        level,
        missing: node.missing.map((one) => ({ ...one, drivers: one.drivers.map(names.node) })),
        segments: segmentsOf(change.parts, node.node),
      },
    ];
  });
  const groups = change.nodes
    .map(({ node }) => node)
    .filter((node) => levels.get(node) !== 'indicator');
  const causes = change.parts
    .map((part) => ({ view: causeView(part, groups, names), size: sizeOf(part, groups) }))
    .filter(({ size }) => size.any > NOTHING)
    .sort((one, other) => other.size.index - one.size.index || other.size.any - one.size.any)
    .map(({ view }) => view);
  const shown = isWhole ? causes : causes.slice(0, CAUSES_SHOWN);
  const [old, now] = sides.map((side) => side.scores.has(change.city));
  return {
    slug: change.city,
    name: names.city(change.city),
    presence: old === now ? 'both' : now ? 'new' : 'gone',
    scores,
    causes: shown,
    more: causes.length - shown.length,
    algorithm: change.algorithm,
  };
}

function hasMoved({ before, after }: NodeChange): boolean {
  return (['value', 'lower', 'upper', 'rank'] as const).some((field) => {
    const [one, other] = [before?.[field] ?? null, after?.[field] ?? null];
    return one === null || other === null ? one !== other : Math.abs(one - other) > NOTHING;
  });
}

function segmentsOf(parts: readonly CausePart[], node: string): readonly ChangeSegment[] {
  return CAUSE_KINDS.flatMap((kind) => {
    const amount = parts
      .filter(({ cause }) => causeKind(cause) === kind)
      .reduce((sum, { amounts }) => sum + (amounts[node] ?? 0), 0);
    return Math.abs(amount) > NOTHING ? [{ kind, amount }] : [];
  });
}

function sizeOf({ amounts }: CausePart, [root = '']: readonly string[]) {
  const all = Object.values(amounts).map(Math.abs);
  return { index: Math.abs(amounts[root] ?? 0), any: Math.max(0, ...all) };
}

function causeView(part: CausePart, groups: readonly string[], names: ChangeNames): CauseView {
  const { cause, before, after, source, indicator } = part;
  return {
    key: indicator ?? cause,
    cause,
    before,
    after,
    source,
    indicator: indicator === null ? null : names.node(indicator),
    isRating: !cause.startsWith('value-'),
    evidence: part.evidence.map((one) => ({ ...one, claim: names.claim(one.slug) })),
    nodes: part.nodes.map(names.node),
    weights: part.weights.map((one) => ({ ...one, label: names.node(one.node) })),
    cities: part.cities.map(names.city),
    amounts: groups.flatMap((node) => {
      const amount = part.amounts[node] ?? 0;
      return Math.abs(amount) > NOTHING ? [{ node, label: names.node(node), amount }] : [];
    }),
  };
}
