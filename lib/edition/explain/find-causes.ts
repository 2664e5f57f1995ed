import type { FrameworkNode, Parameters } from '../../framework/types';
import { evidenceChanges } from './coded-links';
import { comparesCities } from './hybrid';
import type { PreparedChange, Side } from './prepare-change';
import type { Cause, ChangeCause, EvidenceChange } from './types';
import { weightChanges } from './weight-changes';

const NOTHING = {
  indicator: null,
  before: null,
  after: null,
  evidence: [],
  source: null,
  nodes: [],
  weights: [],
  cities: [],
} as const;

/** What of a node is no method: its place in the tree, its weight, and what doubt is drawn from. */
const NO_METHOD: ReadonlySet<string> = new Set([
  'slug',
  'kind',
  'parent',
  'weight',
  'role',
  'ratingStep',
]);
/** Parameters that no value follows from: they are of doubt, or only give or take a number. */
const NO_VALUE: ReadonlySet<string> = new Set<keyof Parameters>([
  'draws',
  'seed',
  'verdictShare',
  'weightSpread',
  'coverageThreshold',
  'thinIndicators',
  'thinWeight',
]);

/** Everything between two editions that can move a score of a city that both have. */
export function findCauses(change: PreparedChange, city: string): readonly Cause[] {
  return [
    ...cellCauses(change, city),
    ...weightCauses(change),
    ...methodCauses(change),
    ...peerCauses(change, city),
    ...frameworkCauses(change),
  ];
}

function cellCauses(change: PreparedChange, city: string): readonly Cause[] {
  const [old, now] = change.sides;
  return [...change.common].flatMap((indicator) => {
    if (now.nodes.get(indicator)?.kind !== 'indicator') return [];
    if (!differs(change, city, indicator)) return [];
    const before = change.quantities(0, 0).get(city)?.get(indicator) ?? null;
    const after = change.quantities(1, 1).get(city)?.get(indicator) ?? null;
    const cell = { ...NOTHING, indicator, before, after };
    if (now.rows.get(indicator)?.scale === 'measure') {
      const cause = valueCause(before, after);
      return { ...cell, cause, source: sourceOf(after === null ? old : now, city, indicator) };
    }
    const evidence = evidenceChanges(old.links, now.links, city, indicator);
    return { ...cell, cause: ratingCause(evidence), evidence };
  });
}

/** Whether the data of both editions give another quantity, in the units of either. */
function differs({ quantities }: PreparedChange, city: string, indicator: string): boolean {
  return ([0, 1] as const).some((method) => {
    const [one, other] = [quantities(0, method), quantities(1, method)];
    return one.get(city)?.get(indicator) !== other.get(city)?.get(indicator);
  });
}

function valueCause(before: number | null, after: number | null): ChangeCause {
  if (before === null) return 'value-added';
  return after === null ? 'value-removed' : 'value-revised';
}

function ratingCause(evidence: readonly EvidenceChange[]): ChangeCause {
  const kinds = new Set(evidence.map(({ change }) => change));
  if (kinds.size !== 1) return 're-rated';
  if (kinds.has('added')) return 'evidence-added';
  return kinds.has('removed') ? 'evidence-removed' : 're-rated';
}

function sourceOf({ pack }: Side, city: string, indicator: string): string | null {
  let source: string | null = null;
  for (const row of pack.observations) {
    if (row.city === city && row.indicator === indicator) source = row.source ?? source;
  }
  return source;
}

function weightCauses(change: PreparedChange): readonly Cause[] {
  const { sides, common } = change;
  const [old, now] = sides;
  const nodes = [...common].filter(
    (slug) => old.nodes.get(slug)?.weight !== now.nodes.get(slug)?.weight,
  );
  if (nodes.length === 0) return [];
  return [{ ...NOTHING, cause: 'weights', nodes, weights: weightChanges(change, nodes) }];
}

function methodCauses({ sides: [old, now], common }: PreparedChange): readonly Cause[] {
  const nodes = [...common].filter((slug) => {
    const [one, other] = [old.rows.get(slug), now.rows.get(slug)];
    const same = one?.denominator === other?.denominator && one?.per === other?.per;
    return !same || methodText(old.nodes.get(slug)) !== methodText(now.nodes.get(slug));
  });
  const parameters = [old, now].map(({ framework }) => without(framework.parameters, NO_VALUE));
  if (nodes.length === 0 && parameters[0] === parameters[1]) return [];
  return [{ ...NOTHING, cause: 'method', nodes }];
}

function methodText(node: FrameworkNode | undefined): string {
  return node === undefined ? '' : without(node, NO_METHOD);
}

function without(whole: object, names: ReadonlySet<string>): string {
  const kept = Object.entries(whole).filter(([name]) => !names.has(name));
  return JSON.stringify(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function peerCauses(change: PreparedChange, city: string): readonly Cause[] {
  const { sides, quantities, common } = change;
  const [old, now] = sides;
  if (!sides.some(({ framework }) => comparesCities(framework))) return [];
  const others = [...new Set([...old.cities, ...now.cities])].filter((one) => one !== city);
  const cities = others.filter((one) => !(old.scores.has(one) && now.scores.has(one)));
  const revised = () =>
    others.some((one) =>
      ([0, 1] as const).some((method) => {
        const [values, later] = [quantities(0, method).get(one), quantities(1, method).get(one)];
        return [...common].some((indicator) => values?.get(indicator) !== later?.get(indicator));
      }),
    );
  return cities.length > 0 || revised() ? [{ ...NOTHING, cause: 'peers', cities }] : [];
}

function frameworkCauses({ sides: [old, now], common }: PreparedChange): readonly Cause[] {
  const all = new Set([...old.nodes.keys(), ...now.nodes.keys()]);
  const nodes = [...all].filter(
    (slug) => !common.has(slug) || old.nodes.get(slug)?.parent !== now.nodes.get(slug)?.parent,
  );
  return nodes.length === 0 ? [] : [{ ...NOTHING, cause: 'framework', nodes }];
}
