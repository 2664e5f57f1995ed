import fc from 'fast-check';
import type { Aggregation, DraftNode, Framework, Parameters } from '../../framework/types';
import type { Observed } from '../types';
import { frameworkOf, group, indicator, LENIENT } from './frameworks';
import { frozen } from './frozen';

const aggregations = fc.constantFrom<Aggregation>('arithmetic', 'geometric', 'harmonic');
const weights = fc.integer({ min: 1, max: 20 });

type Branch = {
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly below: Twig[];
};
type Twig = Branch | { readonly weight: number };

const { branch } = fc.letrec<{ twig: Twig; branch: Branch }>((tie) => ({
  twig: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ weight: weights }),
    tie('branch'),
  ),
  branch: fc.record({
    weight: weights,
    aggregation: aggregations,
    below: fc.array(tie('twig'), { minLength: 1, maxLength: 4 }),
  }),
}));

function toNodes(branch: Branch): readonly DraftNode[] {
  const nodes: DraftNode[] = [];
  const add = (twig: Twig, slug: string, parent: string): void => {
    if (!('below' in twig)) {
      nodes.push(indicator(slug, parent, { weight: twig.weight }));
      return;
    }
    nodes.push(group('driver', slug, parent, twig));
    twig.below.forEach((child, at) => {
      add(child, `${slug}-${at + 1}`, slug);
    });
  };
  nodes.push(group('index', 'n', null, { aggregation: branch.aggregation }));
  branch.below.forEach((child, at) => {
    add(child, `n-${at + 1}`, 'n');
  });
  return nodes.map(withoutBranch);
}

function withoutBranch(node: DraftNode): DraftNode {
  if (node.kind === 'indicator') return node;
  const { kind, slug, parent, weight, aggregation } = node;
  return { kind, slug, parent, weight, aggregation };
}

/** Frameworks of any shape up to four levels deep, every mean, rubrics from 0 to 4. */
export function frameworks(parameters: Partial<Parameters> = LENIENT): fc.Arbitrary<Framework> {
  return branch.map((tree) => frameworkOf(toNodes(tree), parameters));
}

/** Observations of these cities: each cell a value from 0 to 4, or missing. */
export function observationsOf(
  framework: Framework,
  cities: readonly string[],
  { missing = true }: { readonly missing?: boolean } = {},
): fc.Arbitrary<readonly Observed[]> {
  const cells = cities.flatMap((city) =>
    framework.nodes
      .filter(({ kind }) => kind === 'indicator')
      .map(({ slug }) => ({ city, indicator: slug })),
  );
  const level = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.double({ min: 0, max: 4, noNaN: true }),
  );
  const value = missing ? fc.option(level, { freq: 3 }) : level;
  return fc.array(value, { minLength: cells.length, maxLength: cells.length }).map((values) =>
    frozen(
      cells.flatMap((cell, at) => {
        const found = values[at];
        return found === null || found === undefined ? [] : [{ ...cell, value: found }];
      }),
    ),
  );
}

/** A framework with observations of these cities. */
export function runs(
  cities: readonly string[],
  options: { readonly missing?: boolean; readonly parameters?: Partial<Parameters> } = {},
): fc.Arbitrary<{ readonly framework: Framework; readonly observations: readonly Observed[] }> {
  return frameworks(options.parameters ?? LENIENT).chain((framework) =>
    observationsOf(framework, cities, options).map((observations) => ({ framework, observations })),
  );
}
