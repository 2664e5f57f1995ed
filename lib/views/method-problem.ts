import type { CityRow, NodeRow } from '../pack/tables';
import type { MethodProblem, Refusal } from '../scoring';
import type { LocalizedText } from '../text/localized';
import { titleOf } from './compare/indicator-groups';

/** A remark of the engine on a method, its node and city named. */
export type ProblemView = Pick<MethodProblem, 'code' | 'value'> & {
  readonly title: LocalizedText;
  readonly city: LocalizedText | null;
  /** Further places that the same is said of. */
  readonly more: number;
};

/** Why a way of doing a step was refused; `message` is the engine's own, in English. */
export type ReasonView = {
  readonly message: string;
  /** Null: what was refused is no matter of the data. */
  readonly problem: ProblemView | null;
};

/** How nodes and cities are called. */
export type ProblemNames = {
  readonly node: (slug: string) => LocalizedText;
  readonly city: (slug: string) => LocalizedText;
};

/** The names of an edition. */
export function problemNames(data: {
  readonly nodes: readonly NodeRow[];
  readonly cities: readonly CityRow[];
}): ProblemNames {
  const nodes = new Map(data.nodes.map((node) => [node.slug, node]));
  const cities = new Map(data.cities.map(({ slug, name }) => [slug, name]));
  return {
    node: (slug) => titleOf(nodes, slug),
    city: (slug) => cities.get(slug) ?? { en: slug },
  };
}

export function problemView(
  { code, value, node, city }: MethodProblem,
  names: ProblemNames,
): ProblemView {
  return {
    code,
    value,
    title: names.node(node),
    city: city === null ? null : names.city(city),
    more: 0,
  };
}

export function reasonView({ message, problem }: Refusal, names: ProblemNames): ReasonView {
  return { message, problem: problem && problemView(problem, names) };
}
