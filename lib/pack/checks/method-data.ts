import { group } from 'd3-array';
import { scoredObservations } from '../../evidence/scored-observations';
import { checkMethod } from '../../scoring/check-method';
import type { MethodProblem, MethodProblemCode } from '../../scoring/method-problem';
import type { LocalizedText } from '../../text/localized';
import { type Fault, faultAt } from '../fault';
import type { FaultReason } from '../fault-codes';
import { frameworkFromPack } from '../framework-from-pack';
import type { AnyPack } from '../tables';
import type { CheckContext } from './context';

/** What the pages call each problem. The last is of a choice that no pack can make. */
const REASONS: Readonly<Record<MethodProblemCode, FaultReason | null>> = {
  'no-logarithm': 'methodRefused',
  'negative-in-mean': 'negativeInMean',
  'zero-in-mean': 'zeroInMean',
  'no-spread': 'noSpread',
  'single-city': 'singleCity',
  'leader-not-positive': 'leaderNotPositive',
  'target-behind-all': 'targetBehindAll',
  cut: 'scoresCut',
  'outliers-left': 'outliersLeft',
  'too-few-to-treat': 'tooFewToTreat',
  'nothing-to-impute-from': 'nothingToImputeFrom',
  'screened-out': 'screenedOut',
  'no-rival': 'noRival',
  'normalisation-kept': null,
};

/** More names make no sentence. */
const CITIES_NAMED = 10;

// A pack never changes, and its scores are worked out for this.
const known = new WeakMap<AnyPack, readonly MethodProblem[]>();

/**
 * What the method of a pack without other faults cannot do with its values: a value, a goalpost or
 * a target that has no logarithm by the rule of its indicator, a negative score under a mean that
 * takes none.
 */
export function methodRefusals(context: CheckContext): readonly Fault[] {
  return problemsOf(context.pack)
    .filter(({ severity }) => severity === 'refused')
    .flatMap((problem) => faultOf(context, [problem]));
}

/**
 * Where the method gives scores that say less than they seem to: one warning for each kind and
 * node, with the cities it is about.
 */
export function methodWarnings(context: CheckContext): readonly Fault[] {
  const told = problemsOf(context.pack).filter(({ severity }) => severity === 'told');
  const kinds = group(told, ({ code, node }) => `${code} ${node}`);
  return [...kinds.values()].flatMap((problems) => faultOf(context, problems));
}

function problemsOf(pack: AnyPack): readonly MethodProblem[] {
  const found = known.get(pack);
  if (found !== undefined) return found;
  const cities = pack.cities.map(({ slug }) => slug);
  const { scored } = scoredObservations(pack);
  const problems = checkMethod(frameworkFromPack(pack), cities, scored);
  known.set(pack, problems);
  return problems;
}

/** @param problems of one kind and node */
function faultOf({ pack, place }: CheckContext, problems: readonly MethodProblem[]) {
  const [first] = problems;
  const reason = first && REASONS[first.code];
  if (first === undefined || reason === undefined || reason === null) return [];
  const row = pack.nodes.find(({ slug }) => slug === first.node) ?? null;
  const cities = problems.flatMap(({ city }) => (city === null ? [] : [city]));
  return [
    faultAt(place('nodes', row), reason, {
      node: first.node,
      title: row?.title ?? { en: first.node },
      cities: namesOf(pack, cities),
      count: cities.length,
      value: first.value ?? '–',
    }),
  ];
}

function namesOf({ cities }: AnyPack, slugs: readonly string[]): LocalizedText {
  const names = new Map(cities.map(({ slug, name }) => [slug, name]));
  const shown = slugs.slice(0, CITIES_NAMED).map((slug) => names.get(slug) ?? { en: slug });
  const more = slugs.length > CITIES_NAMED ? ['…'] : [];
  return {
    en: [...shown.map(({ en, zh }) => en ?? zh ?? ''), ...more].join(', '),
    zh: [...shown.map(({ en, zh }) => zh ?? en ?? ''), ...more].join('、'),
  };
}
