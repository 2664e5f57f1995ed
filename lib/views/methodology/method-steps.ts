import { isNoted } from '../../scoring/noted-scores';
import type { LocalizedText } from '../../text/localized';
import type { GapRule, MethodSteps, StepCell } from './step-types';
import type { MethodologyData } from './types';

/** The steps of the method in force, with what they did; null: everything is as usual. */
export function methodSteps(data: MethodologyData): MethodSteps | null {
  const { framework, scores } = data;
  const { screening, imputation, treatment } = framework.parameters;
  const gaps = gapRules(data);
  if (!isNoted(framework) && gaps.length === 0) return null;
  const names = namesOf(data);
  const treated = scores.treated ?? [];
  return {
    screening:
      screening === undefined
        ? null
        : { ...screening, left: (scores.screened ?? []).map(names.city) },
    imputation:
      imputation === undefined
        ? null
        : {
            ...imputation,
            filled: (scores.imputed ?? []).map((one) => ({ ...names.cell(one), value: one.value })),
          },
    treatment: treatment ?? null,
    ownTreatments: framework.nodes.flatMap((node) =>
      node.kind !== 'indicator' || node.treatment === undefined
        ? []
        : [{ title: names.node(node.slug), treatment: node.treatment }],
    ),
    winsorised: treated
      .filter(({ winsorised, second }) => winsorised !== null && second === null)
      .map((one) => ({ ...names.cell(one), before: one.before, after: one.after })),
    transformed: [
      ...new Set(treated.filter(({ second }) => second !== null).map((one) => one.indicator)),
    ].map(names.node),
    gaps,
  };
}

function gapRules(data: MethodologyData): readonly GapRule[] {
  const names = namesOf(data);
  return data.framework.nodes.flatMap((node) =>
    node.kind === 'indicator' || node.missing === undefined
      ? []
      : [{ title: names.node(node.slug), rule: node.missing }],
  );
}

function namesOf({ nodes, cities }: MethodologyData) {
  const titles = new Map(nodes.map(({ slug, title }) => [slug, title]));
  const places = new Map(cities.map(({ slug, name }) => [slug, name]));
  const node = (slug: string): LocalizedText => titles.get(slug) ?? { en: slug };
  const city = (slug: string): LocalizedText => places.get(slug) ?? { en: slug };
  const cell = (one: { readonly indicator: string; readonly city: string }): StepCell => ({
    key: `${one.indicator} ${one.city}`,
    indicator: node(one.indicator),
    city: city(one.city),
  });
  return { node, city, cell };
}
