import { LIST_DELIMITER } from '../columns';
import { type Fault, faultAt } from '../fault';
import type { MethodSetting } from '../method-settings';
import type { MethodRow, NodeRow } from '../tables';
import type { Check, CheckContext } from './context';

/** What a setting takes: one of some words, a number within limits, or cities. */
type Rule = {
  readonly on: 'index' | 'group' | 'indicator' | 'treated';
  readonly takes: readonly string[] | 'cities' | { readonly low: number; readonly high: number };
  /** Beside a number: a word, or whole numbers alone. */
  readonly or?: string;
  readonly whole?: boolean;
};

const ANY = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE } as const;
const POSITIVE = { low: 0, high: Number.MAX_VALUE } as const;
const SHARE = { low: 0, high: 1 } as const;
const SCORE = { low: 0, high: 100 } as const;

/** `treated` are the index, for every measure, and each indicator for itself. */
const RULES: Readonly<Record<MethodSetting, Rule>> = {
  'screening-share': { on: 'index', takes: SHARE },
  'screening-by': { on: 'index', takes: ['count', 'weight'] },
  'screening-include': { on: 'index', takes: 'cities' },
  'screening-exclude': { on: 'index', takes: 'cities' },
  'imputation-method': { on: 'index', takes: ['mean', 'median'] },
  'imputation-among': { on: 'index', takes: ['all', 'group'] },
  treatment: { on: 'treated', takes: ['usual', 'none'] },
  'treatment-skewness': { on: 'treated', takes: POSITIVE },
  'treatment-kurtosis': { on: 'treated', takes: ANY },
  'treatment-winsorised': { on: 'treated', takes: POSITIVE, or: 'all', whole: true },
  'treatment-second': {
    on: 'treated',
    takes: ['none', 'log-range', 'log-one', 'log-skew', 'box-cox'],
  },
  'treatment-lambda': { on: 'treated', takes: ANY },
  'treatment-combined': { on: 'treated', takes: ['yes', 'no'] },
  'missing-rescale': { on: 'group', takes: ['indicators', 'all', 'none'] },
  'missing-share': { on: 'group', takes: SHARE },
  'missing-by': { on: 'group', takes: ['count', 'weight'] },
  'missing-lower': { on: 'group', takes: SCORE },
  'missing-upper': { on: 'group', takes: SCORE },
  target: { on: 'indicator', takes: ANY },
  'range-low': { on: 'indicator', takes: SCORE },
  'range-high': { on: 'indicator', takes: SCORE },
  'z-centre': { on: 'indicator', takes: SCORE },
  'z-deviation': { on: 'indicator', takes: POSITIVE },
  'z-divisor': { on: 'indicator', takes: ['n - 1', 'n'] },
  'rank-ties': { on: 'indicator', takes: ['lower', 'mean', 'higher'] },
  'rank-among': { on: 'indicator', takes: ['observed', 'all'] },
};

/** Settings that stand at a node of their kind and hold what they can. */
export const methodsCheck: Check = {
  needs: ['nodes', 'methods', 'cities'],
  run: (context) => {
    const nodes = new Map(context.pack.nodes.map((node) => [node.slug, node]));
    return context.pack.methods.flatMap((row) => settingFaults(context, row, nodes.get(row.node)));
  },
};

function settingFaults(
  { pack, place }: CheckContext,
  row: MethodRow,
  node: NodeRow | undefined,
): readonly Fault[] {
  if (node === undefined) return [];
  const { setting, value } = row;
  const rule = RULES[setting];
  const words = { setting, node: node.slug, value };
  if (!isAt(rule, node))
    return [faultAt(place('methods', row, 'setting'), 'settingElsewhere', words)];
  if (rule.takes === 'cities') {
    const known = new Set(pack.cities.map(({ slug }) => slug));
    if (value.split(LIST_DELIMITER).every((city) => known.has(city))) return [];
  } else if (isTaken(rule, value)) return [];
  return [faultAt(place('methods', row, 'value'), 'settingValue', { ...words, ...allowed(rule) })];
}

function isAt({ on }: Rule, { kind, scale }: NodeRow): boolean {
  switch (on) {
    case 'index':
      return kind === 'index';
    case 'group':
      return kind !== 'indicator';
    case 'indicator':
      return kind === 'indicator';
    case 'treated':
      return kind === 'index' || scale === 'measure';
  }
}

function isTaken({ takes, or, whole }: Rule, value: string): boolean {
  if (takes === 'cities') return false;
  if ('low' in takes) {
    if (value === or) return true;
    if (!/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value)) return false;
    const number = Number(value);
    return number >= takes.low && number <= takes.high && (!whole || Number.isSafeInteger(number));
  }
  return takes.includes(value);
}

/** What the setting takes, for the sentence. */
function allowed({ takes, or }: Rule): { readonly allowed: string } {
  if (takes === 'cities') return { allowed: 'cities' };
  if (!('low' in takes)) return { allowed: takes.join(', ') };
  const low = takes.low === ANY.low ? '-∞' : String(takes.low);
  const high = takes.high === ANY.high ? '∞' : String(takes.high);
  return { allowed: [`${low}…${high}`, ...(or === undefined ? [] : [or])].join(', ') };
}
