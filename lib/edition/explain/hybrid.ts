import type { Framework, FrameworkNode } from '../../framework/types';
import { evaluate } from '../../scoring/evaluate';
import type { Observed } from '../../scoring/types';
import { leafScorer, onScaleAlready, separates } from './leaf-scores';
import type { PreparedChange, Which } from './prepare-change';
import type { Cause } from './types';

/** Which edition each kind of thing is taken from. */
type Taken = {
  readonly framework: Which;
  readonly weights: Which;
  readonly method: Which;
  readonly peers: Which;
  /** Ratings and values of the city that differ, by indicator. */
  readonly cells: ReadonlyMap<string, Which>;
};

/** Whether what a city scores hangs on the other cities. */
export function comparesCities({ nodes, parameters }: Framework): boolean {
  const { imputation, treatment } = parameters;
  if (imputation !== undefined) return true;
  return nodes.some((node) => {
    if (node.kind !== 'indicator') return node.aggregation === 'copeland';
    const isTreated = node.ratingStep === null && (node.treatment ?? treatment ?? null) !== null;
    const isShifted = node.transform === 'log-range' || node.transform === 'log-one';
    return node.normalisation !== 'goalposts' || isTreated || isShifted;
  });
}

/**
 * The values of a city at every node where some causes have come to pass and the others have not.
 * Thin drivers hold nothing back here: that rule only gives or takes a number at the ends.
 *
 * @param present for each cause, whether it has come to pass
 * @returns by node; null: no number comes of such a mixture
 */
export function hybridValues(
  change: PreparedChange,
  city: string,
  causes: readonly Cause[],
  frameworks: (taken: Pick<Taken, 'framework' | 'weights' | 'method'>) => Framework,
): (present: readonly boolean[]) => ReadonlyMap<string, number | null> {
  const scoreAt = leafScorer(change, city);
  const onScale = new Map<Framework, Framework>();
  const scored = (taken: Taken) => {
    const framework = frameworks(taken);
    if (!comparesCities(framework)) {
      return evaluate(framework, [city], observationsOf(change, framework, city, city, taken));
    }
    if (!separates(framework)) {
      const cities = citiesOf(change, city, taken);
      return evaluate(
        framework,
        cities,
        cities.flatMap((one) => observationsOf(change, framework, one, city, taken)),
      );
    }
    const plain = onScale.get(framework) ?? onScaleAlready(framework);
    onScale.set(framework, plain);
    const observations = framework.nodes.flatMap((node): readonly Observed[] => {
      if (node.kind !== 'indicator') return [];
      const own = taken.cells.get(node.slug) ?? 0;
      const value = scoreAt(framework, node, { ...taken, own });
      return value === null ? [] : [{ city, indicator: node.slug, value }];
    });
    return evaluate(plain, [city], observations);
  };
  return (present) => {
    try {
      const { rows } = scored(takenBy(causes, present));
      return new Map(
        rows.filter((row) => row.city === city).map(({ node, value }) => [node, value]),
      );
    } catch (thrown) {
      // A mixture may be one that the engine refuses: all weights zero, a logarithm of nothing.
      if (thrown instanceof RangeError) return new Map();
      throw thrown;
    }
  };
}

function takenBy(causes: readonly Cause[], present: readonly boolean[]): Taken {
  const of = (cause: Cause['cause']): Which =>
    causes.some((one, at) => one.cause === cause && present[at]) ? 1 : 0;
  const cells = causes.flatMap(({ indicator }, at): (readonly [string, Which])[] =>
    indicator === null ? [] : [[indicator, present[at] ? 1 : 0]],
  );
  return {
    framework: of('framework'),
    weights: of('weights'),
    method: of('method'),
    peers: of('peers'),
    cells: new Map(cells),
  };
}

function citiesOf({ sides }: PreparedChange, city: string, { peers }: Taken): readonly string[] {
  return [city, ...sides[peers].cities.filter((one) => one !== city)];
}

function observationsOf(
  { quantities, common }: PreparedChange,
  framework: Framework,
  one: string,
  city: string,
  taken: Taken,
): readonly Observed[] {
  return framework.nodes.flatMap(({ slug: indicator, kind }) => {
    if (kind !== 'indicator') return [];
    const own = one === city ? (taken.cells.get(indicator) ?? 0) : taken.peers;
    const data = common.has(indicator) ? own : taken.framework;
    const method = common.has(indicator) ? taken.method : taken.framework;
    const value = quantities(data, method).get(one)?.get(indicator);
    return value === undefined ? [] : [{ city: one, indicator, value }];
  });
}

/** Makes the framework of every mixture of two, once each. */
export function hybridFrameworks({
  sides,
  common,
}: PreparedChange): (taken: Pick<Taken, 'framework' | 'weights' | 'method'>) => Framework {
  const made = new Map<string, Framework>();
  return ({ framework: tree, weights, method }) => {
    const key = `${tree}${weights}${method}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [own, weighted, scored] = [sides[tree], sides[weights], sides[method]];
    const nodes = own.framework.nodes.map((node): FrameworkNode => {
      if (!common.has(node.slug)) return node;
      const { weight } = weighted.nodes.get(node.slug) ?? node;
      return withMethod(node, scored.nodes.get(node.slug) ?? node, weight);
    });
    const parameters = { ...scored.framework.parameters, thinIndicators: 0, thinWeight: 0 };
    const mixed = { ...own.framework, nodes, parameters };
    made.set(key, mixed);
    return mixed;
  };
}

/** A node of one tree with the method of the other's. */
function withMethod(node: FrameworkNode, other: FrameworkNode, weight: number): FrameworkNode {
  if (node.kind === 'indicator' && other.kind === 'indicator') {
    return { ...other, parent: node.parent, weight };
  }
  if (node.kind === 'indicator' || other.kind === 'indicator') return { ...node, weight };
  return { ...other, kind: node.kind, parent: node.parent, weight };
}
