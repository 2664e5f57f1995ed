import { scoredObservations } from '../../evidence/scored-observations';
import { checkMethod } from '../../scoring/check-method';
import { type Fault, faultAt } from '../fault';
import { frameworkFromPack } from '../framework-from-pack';
import type { AnyPack } from '../tables';
import type { CheckContext } from './context';

/**
 * What the method of a pack without other faults cannot do with its values: a goalpost or a target
 * that has no logarithm by the rule of its indicator. Scores are worked out for it, so only a pack
 * that sets more than the usual is asked.
 */
export function methodRefusals({ pack, place }: CheckContext): readonly Fault[] {
  if (!setsMethods(pack)) return [];
  const framework = frameworkFromPack(pack);
  const cities = pack.cities.map(({ slug }) => slug);
  return checkMethod(framework, cities, scoredObservations(pack).scored)
    .filter(({ severity }) => severity === 'refused')
    .map(({ node, city, value }) => {
      const row = pack.nodes.find(({ slug }) => slug === node) ?? null;
      const values = { node, city: city ?? '–', value: value ?? '–' };
      return faultAt(place('nodes', row), 'methodRefused', values);
    });
}

function setsMethods({ methods, nodes }: AnyPack): boolean {
  return (
    methods.length > 0 || nodes.some(({ transform }) => transform !== null && transform !== 'log')
  );
}
