import type {
  DraftNode,
  Imputation,
  MissingRule,
  Parameters,
  Scaling,
  Screening,
  SecondTreatment,
  Treatment,
} from '../framework';
import { LIST_DELIMITER } from './columns';
import type { MethodRow } from './tables';

/** A setting of the method, by its name in methods.csv. */
export type MethodSetting = MethodRow['setting'];

/** The settings of one node: what stands in their cells. */
export type Settings = ReadonlyMap<MethodSetting, string>;

/** What the settings of an indicator or of the index say of outliers; undefined: nothing. */
export function treatmentOf(settings: Settings): Treatment | null | undefined {
  if (settings.get('treatment') === 'none') return null;
  if (![...settings.keys()].some((setting) => setting.startsWith('treatment'))) return undefined;
  const winsorised = settings.get('treatment-winsorised') ?? '5';
  return {
    skewness: numberOf(settings, 'treatment-skewness') ?? 2,
    kurtosis: numberOf(settings, 'treatment-kurtosis') ?? 3.5,
    winsorised: winsorised === 'all' ? null : Number(winsorised),
    second: secondOf(settings),
    ...(settings.get('treatment-combined') === 'yes' ? { combined: true } : {}),
  };
}

function secondOf(settings: Settings): SecondTreatment | null {
  const kind = settings.get('treatment-second') ?? 'log-range';
  if (kind === 'box-cox') return { kind, lambda: numberOf(settings, 'treatment-lambda') ?? 0 };
  if (kind === 'log-one' || kind === 'log-skew' || kind === 'log-range') return { kind };
  return null;
}

/** Screening, imputation and the usual treatment, of the settings of the index. */
export function parametersOf(
  settings: Settings,
): Pick<Parameters, 'screening' | 'imputation' | 'treatment'> {
  const treatment = treatmentOf(settings);
  return {
    ...part('screening', screeningOf(settings)),
    ...part('imputation', imputationOf(settings)),
    ...part('treatment', treatment ?? undefined),
  };
}

function screeningOf(settings: Settings): Screening | undefined {
  const named = ['screening-share', 'screening-include', 'screening-exclude'] as const;
  if (!named.some((setting) => settings.has(setting))) return undefined;
  const include = listOf(settings, 'screening-include');
  const exclude = listOf(settings, 'screening-exclude');
  return {
    minimumShare: numberOf(settings, 'screening-share') ?? 0,
    by: settings.get('screening-by') === 'weight' ? 'weight' : 'count',
    ...(include.length === 0 ? {} : { include }),
    ...(exclude.length === 0 ? {} : { exclude }),
  };
}

function imputationOf(settings: Settings): Imputation | undefined {
  const method = settings.get('imputation-method');
  if (method !== 'mean' && method !== 'median') return undefined;
  return { method, among: settings.get('imputation-among') === 'group' ? 'group' : 'all' };
}

/** What the settings of a group say of missing values. */
export function missingOf(settings: Settings): { readonly missing?: MissingRule } {
  if (![...settings.keys()].some((setting) => setting.startsWith('missing'))) return {};
  const rescale = settings.get('missing-rescale');
  const minimumShare = numberOf(settings, 'missing-share');
  const hasBounds = settings.has('missing-lower') || settings.has('missing-upper');
  const low = numberOf(settings, 'missing-lower') ?? 0;
  const high = numberOf(settings, 'missing-upper') ?? 100;
  return {
    missing: {
      rescale: rescale === 'all' || rescale === 'none' ? rescale : 'indicators',
      ...part('minimumShare', minimumShare),
      ...(settings.get('missing-by') === 'count' ? { by: 'count' as const } : {}),
      ...(hasBounds ? { bounds: [low, high] as const } : {}),
    },
  };
}

/** What the settings of an indicator say beyond its columns. */
export function indicatorPartsOf(
  settings: Settings,
): Pick<Extract<DraftNode, { kind: 'indicator' }>, 'target' | 'scaling' | 'treatment'> {
  const scaling = scalingOf(settings);
  const treatment = treatmentOf(settings);
  return {
    ...part('target', numberOf(settings, 'target')),
    ...(Object.keys(scaling).length === 0 ? {} : { scaling }),
    ...(treatment === undefined ? {} : { treatment }),
  };
}

function scalingOf(settings: Settings): Scaling {
  const hasRange = settings.has('range-low') || settings.has('range-high');
  const low = numberOf(settings, 'range-low') ?? 0;
  const high = numberOf(settings, 'range-high') ?? 100;
  const ties = settings.get('rank-ties');
  return {
    ...(hasRange ? { range: [low, high] as const } : {}),
    ...part('centre', numberOf(settings, 'z-centre')),
    ...part('deviation', numberOf(settings, 'z-deviation')),
    ...(settings.get('z-divisor') === 'n' ? { divisor: 'n' as const } : {}),
    ...(ties === 'mean' || ties === 'higher' ? { ties } : {}),
    ...(settings.get('rank-among') === 'all' ? { rankedAmong: 'all' as const } : {}),
  };
}

function numberOf(settings: Settings, setting: MethodSetting): number | undefined {
  const cell = settings.get(setting);
  return cell === undefined ? undefined : Number(cell);
}

function listOf(settings: Settings, setting: MethodSetting): readonly string[] {
  return (settings.get(setting) ?? '').split(LIST_DELIMITER).filter((entry) => entry !== '');
}

function part<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  const made: { [Name in Key]?: Value } = {};
  if (value !== undefined) made[key] = value;
  return made;
}
