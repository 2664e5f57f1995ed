import { buildFramework } from '../../framework/build';
import type {
  Aggregation,
  DraftNode,
  Framework,
  Group,
  Indicator,
  Parameters,
} from '../../framework/types';
import { frozen } from './frozen';

/** Parameters as the shipped framework has them, with few draws. */
export const PARAMETERS: Parameters = frozen({
  coverageThreshold: 0.5,
  thinIndicators: 2,
  thinWeight: 1 / 3,
  verdictShare: 0.9,
  draws: 2000,
  seed: 20_260_108,
  weightSpread: 0.25,
});

/** Parameters under which nothing is thin and no coverage is too small. */
export const LENIENT: Parameters = frozen({
  ...PARAMETERS,
  coverageThreshold: 0,
  thinIndicators: 0,
  thinWeight: 0,
});

export function group(
  kind: Group['kind'],
  slug: string,
  parent: string | null,
  rest: Partial<Pick<Group, 'weight' | 'aggregation' | 'missing'>> = {},
): Group {
  return { kind, slug, parent, weight: 1, aggregation: 'arithmetic', ...rest };
}

/** A rubric with levels 0 to 4, unless told otherwise. */
export function indicator(slug: string, parent: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    kind: 'indicator',
    slug,
    parent,
    weight: 1,
    direction: 1,
    normalisation: 'goalposts',
    transform: null,
    goalposts: [0, 4],
    role: 'input',
    ratingStep: 1,
    ...rest,
  };
}

/** A framework of these nodes; a fault in them fails the test. */
export function frameworkOf(
  nodes: readonly DraftNode[],
  parameters: Partial<Parameters> = {},
): Framework {
  const draft = { version: '1', nodes, parameters: { ...PARAMETERS, ...parameters } };
  const { framework, faults } = buildFramework(frozen(draft));
  if (framework === null) throw new Error(JSON.stringify(faults));
  return frozen(framework);
}

/** An index over drivers with so many indicators each: `d1` has `d1-1`, `d1-2`, … */
export function twoLevels(
  sizes: readonly number[],
  parameters: Partial<Parameters> = {},
  aggregation: Aggregation = 'arithmetic',
): Framework {
  const drivers = sizes.flatMap((size, place) => {
    const slug = `d${place + 1}`;
    const below = Array.from({ length: size }, (_, at) => indicator(`${slug}-${at + 1}`, slug));
    return [group('driver', slug, 'index', { aggregation }), ...below];
  });
  return frameworkOf([group('index', 'index', null, { aggregation }), ...drivers], parameters);
}
