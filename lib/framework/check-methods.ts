import type { FrameworkFault } from './fault';
import type { DraftNode, MissingRule, Parameters, Scaling, Treatment } from './types';

/** Checks what nodes say of their methods beyond the names: target, scaling, treatment, gaps. */
export function checkMethods(nodes: readonly DraftNode[]): readonly FrameworkFault[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'indicator') {
      return faultIf(!isMissingRule(node.missing), 'bad-missing-rule', node.slug);
    }
    const { slug, normalisation, target, scaling, treatment } = node;
    const needsTarget = normalisation === 'distance-to-target';
    return [
      ...faultIf(needsTarget && target === undefined, 'missing-target', slug),
      ...faultIf(target !== undefined && !Number.isFinite(target), 'bad-target', slug),
      ...faultIf(!isScaling(scaling), 'bad-scaling', slug),
      ...faultIf(!isTreatment(treatment ?? undefined), 'bad-treatment', slug),
    ];
  });
}

/** Checks what the parameters say of screening and treatment; absent ones are fine. */
export function checkMethodParameters(parameters: Parameters): readonly FrameworkFault[] {
  const { screening, treatment } = parameters;
  const isShare = screening === undefined || isWithin(screening.minimumShare, 0, 1);
  return [
    ...faultIf(!isShare, 'bad-parameter', 'screening'),
    ...faultIf(!isTreatment(treatment), 'bad-parameter', 'treatment'),
  ];
}

function isMissingRule(rule: MissingRule | undefined): boolean {
  if (rule === undefined) return true;
  const { minimumShare = 0, bounds: [low, high] = [0, 100] } = rule;
  return (
    isWithin(minimumShare, 0, 1) && Number.isFinite(low) && Number.isFinite(high) && low < high
  );
}

function isScaling(scaling: Scaling | undefined): boolean {
  if (scaling === undefined) return true;
  const { range: [low, high] = [0, 100], centre = 50, deviation = 10 } = scaling;
  return (
    isWithin(low, 0, 100) &&
    isWithin(high, 0, 100) &&
    low < high &&
    Number.isFinite(centre) &&
    Number.isFinite(deviation) &&
    deviation > 0
  );
}

function isTreatment(treatment: Treatment | undefined): boolean {
  if (treatment === undefined) return true;
  const { skewness, kurtosis, winsorised, second } = treatment;
  const isCount = winsorised === null || (Number.isSafeInteger(winsorised) && winsorised >= 0);
  const isSecond = second?.kind !== 'box-cox' || Number.isFinite(second.lambda);
  return skewness >= 0 && Number.isFinite(kurtosis) && isCount && isSecond;
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function faultIf(
  wrong: boolean,
  code: FrameworkFault['code'],
  offender: string,
): readonly FrameworkFault[] {
  return wrong ? [{ code, offenders: [offender] }] : [];
}
