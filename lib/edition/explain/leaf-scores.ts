import type { Framework, FrameworkNode, Indicator } from '../../framework/types';
import { evaluate } from '../../scoring/evaluate';
import type { PreparedChange, Which } from './prepare-change';

/** Which edition the scale of an indicator, and what is compared on it, is taken from. */
export type LeafTaken = {
  readonly framework: Which;
  readonly method: Which;
  readonly peers: Which;
  /** Of the city's own value. */
  readonly own: Which;
};

type Column = ReadonlyMap<string, number | null>;

/** The scores of all cities at an indicator, by what they are taken from; shared by every city. */
const shared = new WeakMap<PreparedChange, Map<string, Column>>();

/** Whether what a city scores at an indicator hangs on nothing but the values at that indicator. */
export function separates({ nodes, parameters }: Framework): boolean {
  if (parameters.imputation !== undefined || parameters.screening !== undefined) return false;
  return nodes.every((node) =>
    node.kind === 'indicator' ? node.scaling?.outside !== 'kept' : node.aggregation !== 'copeland',
  );
}

/**
 * Scores of one city at single indicators, each worked out once. Where the city has the value that
 * it has among the others, the scores of all cities serve every one of them.
 */
export function leafScorer(change: PreparedChange, city: string) {
  const all = shared.get(change) ?? new Map<string, Column>();
  shared.set(change, all);
  const alone = new Map<string, Column>();
  return (framework: Framework, node: Indicator, taken: LeafTaken): number | null => {
    const { quantities, common, sides } = change;
    const isCommon = common.has(node.slug);
    const method = isCommon ? taken.method : taken.framework;
    const valueIn = (one: string, data: Which) =>
      quantities(isCommon ? data : taken.framework, method)
        .get(one)
        ?.get(node.slug);
    const cities = sides[taken.peers].cities;
    const isShared =
      cities.includes(city) && valueIn(city, taken.own) === valueIn(city, taken.peers);
    const key = [node.slug, taken.framework, taken.method, taken.peers, taken.own].join(' ');
    const known = (isShared ? all : alone).get(key);
    if (known !== undefined) return known.get(city) ?? null;
    const scored = isShared ? cities : [city, ...cities.filter((one) => one !== city)];
    const observations = scored.flatMap((one) => {
      const value = valueIn(one, one === city ? taken.own : taken.peers);
      return value === undefined ? [] : [{ city: one, indicator: node.slug, value }];
    });
    const { rows } = evaluate(aloneIn(framework, node), scored, observations);
    const column = new Map(
      rows.filter((row) => row.node === node.slug).map((row) => [row.city, row.value]),
    );
    (isShared ? all : alone).set(key, column);
    return column.get(city) ?? null;
  };
}

/** A framework of one indicator. */
function aloneIn({ version, root, parameters }: Framework, node: Indicator): Framework {
  const top: FrameworkNode = {
    ...{ slug: root, kind: 'index', parent: null, weight: 1, aggregation: 'arithmetic' },
  };
  return { version, root, parameters, nodes: [top, { ...node, parent: root, weight: 1 }] };
}

/** The same tree over scores that are on the scale already. */
export function onScaleAlready(framework: Framework): Framework {
  const nodes = framework.nodes.map((node): FrameworkNode => {
    if (node.kind !== 'indicator') return node;
    const { slug, kind, parent, weight, role, ratingStep } = node;
    const scale = { direction: 1, normalisation: 'goalposts', goalposts: [0, 100] } as const;
    return {
      slug,
      kind,
      parent,
      weight,
      role,
      ratingStep,
      transform: null,
      treatment: null,
      ...scale,
    };
  });
  return { ...framework, nodes };
}
