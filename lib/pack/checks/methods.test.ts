import { describe, expect, it } from 'vitest';
import { briefFaults } from '../../cli/pack/fixtures/brief-faults';
import { nodeBySlug } from '../../framework';
import { wordFault } from '../../i18n/word-fault';
import { checkPack } from '../check-pack';
import { MEASURE_PACK } from '../fixtures/measure-pack';
import { METHOD_PACK } from '../fixtures/method-pack';
import { plainPack } from '../fixtures/plain-pack';
import { SMALL_PACK } from '../fixtures/small-pack';
import { frameworkFromPack } from '../framework-from-pack';
import { readPack } from '../read-pack';
import type { MethodRow, Pack } from '../tables';
import { writePack } from '../write-pack';

function found(pack: Pack): readonly string[] {
  return briefFaults(checkPack(pack).faults);
}

function withMethods(rows: readonly (readonly [string, MethodRow['setting'], string])[]): Pack {
  const methods = rows.map(([node, setting, value]) => ({ node, setting, value }));
  return { ...MEASURE_PACK, methods };
}

describe('a pack that sets its method', () => {
  it('is sound, and read as it was written', () => {
    expect(found(METHOD_PACK)).toEqual([]);
    expect(plainPack(readPack(writePack(METHOD_PACK)).pack)).toEqual(METHOD_PACK);
  });

  it('says in its framework what its rows say', () => {
    const framework = frameworkFromPack(METHOD_PACK);
    expect(framework.parameters).toMatchObject({
      screening: { minimumShare: 0.5, by: 'weight', include: ['alder'] },
      imputation: { method: 'median', among: 'group' },
      treatment: { skewness: 2.5, kurtosis: 3.5, winsorised: null, second: { kind: 'log-skew' } },
    });
    expect(framework.cityGroups).toEqual({ alder: 'north', birch: 'north' });
    expect(nodeBySlug(framework, 'work')).toMatchObject({
      missing: { rescale: 'all', minimumShare: 0.75, by: 'count', bounds: [10, 90] },
    });
    expect(nodeBySlug(framework, 'firms')).toMatchObject({
      normalisation: 'distance-to-target',
      target: 12,
      scaling: { range: [1, 100] },
      treatment: null,
    });
    expect(nodeBySlug(framework, 'rent')).toMatchObject({
      scaling: { divisor: 'n', centre: 40, deviation: 8, ties: 'mean', rankedAmong: 'all' },
      treatment: { second: { kind: 'box-cox', lambda: 0.5 }, winsorised: 2, combined: true },
    });
  });

  it('without such rows has the framework that it always had', () => {
    for (const pack of [SMALL_PACK, MEASURE_PACK]) {
      const { nodes, parameters, ...rest } = frameworkFromPack(pack);
      expect(Object.keys(rest).sort()).toEqual(['root', 'version']);
      expect(Object.keys(parameters)).toHaveLength(7);
      for (const node of nodes) {
        expect(Object.keys(node)).toHaveLength(node.kind === 'indicator' ? 10 : 5);
      }
      const files = [...writePack(pack).keys()];
      expect(files).not.toContain('methods.csv');
      expect(files).not.toContain('city-groups.csv');
    }
  });
});

describe('a setting', () => {
  it.each([
    [['firms', 'screening-share', '0.5'], 'settingElsewhere methods.csv:2:setting'],
    [['work', 'target', '5'], 'settingElsewhere methods.csv:2:setting'],
    [['firms', 'missing-rescale', 'all'], 'settingElsewhere methods.csv:2:setting'],
    [['towns', 'screening-share', '1.5'], 'settingValue methods.csv:2:value'],
    [['towns', 'screening-share', 'half'], 'settingValue methods.csv:2:value'],
    [['towns', 'screening-include', 'alder;nowhere'], 'settingValue methods.csv:2:value'],
    [['towns', 'imputation-method', 'mode'], 'settingValue methods.csv:2:value'],
    [['towns', 'treatment-winsorised', '2.5'], 'settingValue methods.csv:2:value'],
    [['nowhere', 'target', '5'], 'unknownReference methods.csv:2:node'],
    [['firms', 'range-low', '100'], 'settingsCrossed nodes.csv:4:'],
  ] as const)('%j', (row, expected) => {
    expect(found(withMethods([row]))).toEqual([expected]);
  });

  it('of a rubric cannot be a treatment', () => {
    const methods = [{ node: 'schools', setting: 'treatment', value: 'usual' } as const];
    expect(found({ ...SMALL_PACK, methods })).toEqual(['settingElsewhere methods.csv:2:setting']);
  });

  it('a distance to a target needs the target, and one that its logarithm knows', () => {
    const nodes = MEASURE_PACK.nodes.map((node) =>
      node.slug === 'firms'
        ? { ...node, normalisation: 'distance-to-target' as const, transform: 'log' as const }
        : node,
    );
    expect(found({ ...MEASURE_PACK, nodes })).toEqual(['targetMissing nodes.csv:4:']);
    const methods = [{ node: 'firms', setting: 'target', value: '-1' } as const];
    expect(found({ ...MEASURE_PACK, nodes, methods })).toEqual(['methodRefused nodes.csv:4:']);
  });
});

describe('what a method makes of its data', () => {
  function warned(pack: Pack, locale: 'en' | 'zh') {
    return checkPack(pack).warnings.map((fault) => wordFault(fault, locale));
  }

  /** The pack of measures, in which the last on a scale has 0, under means that take no 0. */
  const ZERO: Pack = {
    ...MEASURE_PACK,
    nodes: MEASURE_PACK.nodes.map((node) =>
      node.kind === 'driver' ? { ...node, aggregation: 'geometric' } : node,
    ),
  };

  it('is told as a warning that names node and cities in the language of the reader', () => {
    const [en, zh] = (['en', 'zh'] as const).map((locale) =>
      warned(ZERO, locale).filter(({ code }) => code === 'zero-in-mean'),
    );
    expect(en?.length).toBeGreaterThan(0);
    expect(zh).toHaveLength(en?.length ?? 0);
    expect(en?.map(({ message }) => message)).toContain(
      '“Fine dust” (dust): a score of 0 makes the geometric or harmonic mean above it 0, whatever the other scores are (Birch).',
    );
    expect(zh?.map(({ message }) => message)).toContain(
      '“细颗粒物”（dust）：有0分的城市，其上一级的几何均值或调和均值一律为0，与其他得分无关（白桦）。',
    );
    expect(en?.every(({ file, row }) => file === 'nodes.csv' && row !== null)).toBe(true);
  });

  it('is told once for each kind and node, whatever the number of cities', () => {
    const kinds = warned(METHOD_PACK, 'en').map(({ code, row }) => `${code} ${row}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(warned(METHOD_PACK, 'en').map(({ code }) => code)).toContain('nothing-to-impute-from');
  });
});
