import { driversOf } from '../framework/query';
import { hasOnlyMeasures } from '../pack/only-measures';
import { codingAgreement } from './methodology/agreement';
import { codeCounts } from './methodology/code-counts';
import { groupMethods } from './methodology/framework-tree';
import { methodSteps } from './methodology/method-steps';
import type { MethodologyData, MethodologyView, PresetMethod } from './methodology/types';
import { RANKING_FROM } from './ranking';

/** Makes the page of the method from the rows that the scores are computed with. */
export function methodologyView(data: MethodologyData): MethodologyView {
  const groups = groupMethods(data);
  const top = new Set(driversOf(data.framework).map(({ slug }) => slug));
  const drivers = groups.filter(({ slug }) => top.has(slug));
  const indicators = groups.flatMap((group) => group.indicators);
  return {
    index: data.index,
    cities: data.cities,
    parameters: data.framework.parameters,
    groups,
    drivers,
    indicatorCount: indicators.length,
    isMeasured: hasOnlyMeasures(data.nodes),
    hasManyCities: data.cities.length >= RANKING_FROM,
    aggregations: distinct(groups.map(({ aggregation }) => aggregation)),
    normalisations: distinct(indicators.map(({ normalisation }) => normalisation)),
    presets: data.presets.map((preset) =>
      presetMethod(
        preset,
        drivers.map(({ slug }) => slug),
      ),
    ),
    agreement: codingAgreement(data),
    codes: codeCounts(data),
    steps: methodSteps(data),
  };
}

function presetMethod(
  { slug, title, description, weights }: MethodologyData['presets'][number],
  drivers: readonly string[],
): PresetMethod {
  const own = drivers.map((driver) => weights[driver] ?? 0);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return {
    slug,
    title,
    description,
    shares: own.map((weight) => (total === 0 ? 0 : weight / total)),
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
