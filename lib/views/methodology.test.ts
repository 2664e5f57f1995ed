import { describe, expect, it } from 'vitest';
import type { SecondRatingRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { methodologyView } from './methodology';
import type { IndicatorMethod, MethodologyData } from './methodology/types';

/*
 * The small edition of the comparison: two drivers of two indicators each, all weights equal; its
 * preset weighs people 1 and money 3. Levels: north skill 4, firms 2, funds 2; south skill 2.
 */
const BASE = compareData();

function second(
  city: string,
  indicator: string,
  level: number | null,
  settlement: string | null = null,
): SecondRatingRow {
  const words = settlement === null ? null : { en: settlement };
  return { city, indicator, level, note: null, settlement: words, firstLevel: null };
}

const DATA: MethodologyData = Object.freeze({
  ...BASE,
  anchors: [4, 0, 2].map((level) => ({
    indicator: 'firms',
    level,
    text: { en: `level ${level}` },
    minimumItems: level,
  })),
  nodes: BASE.nodes.map((row) =>
    row.slug === 'firms'
      ? { ...row, levelBasis: 'items' as const, itemNoun: { en: 'sectors' } }
      : row,
  ),
  denominators: [],
  observed: BASE.observations,
  secondRatings: [
    second('north', 'skill', 4),
    second('north', 'firms', 3),
    second('south', 'skill', 2, 'settled'),
    second('south', 'firms', null),
  ],
});

const VIEW = methodologyView(DATA);

function indicator(slug: string): IndicatorMethod {
  const found = VIEW.groups
    .flatMap(({ indicators }) => indicators)
    .find((row) => row.slug === slug);
  if (found === undefined) throw new Error(`no indicator ${slug}`);
  return found;
}

describe('methodologyView', () => {
  it('gives the tree, parents first, with shares of parent and index', () => {
    expect(VIEW.groups.map(({ slug, shareOfIndex }) => [slug, shareOfIndex])).toEqual([
      ['index', 1],
      ['people', 0.5],
      ['money', 0.5],
    ]);
    expect(indicator('firms')).toMatchObject({ shareOfParent: 0.5, shareOfIndex: 0.25 });
    expect(VIEW.indicatorCount).toBe(4);
    expect(VIEW.drivers.map(({ slug }) => slug)).toEqual(['people', 'money']);
  });

  it('gives the levels from the lowest up, with what they count', () => {
    expect(indicator('firms').anchors.map(({ level }) => level)).toEqual([0, 2, 4]);
    expect(indicator('firms').counts).toEqual({ en: 'sectors' });
    expect(indicator('skill').counts).toBeNull();
  });

  it('names the means and scales in use, each once', () => {
    expect(VIEW.aggregations).toEqual(['arithmetic']);
    expect(VIEW.normalisations).toEqual(['goalposts']);
  });

  it('gives presets as shares', () => {
    expect(VIEW.presets.map(({ shares }) => shares)).toEqual([[0.25, 0.75]]);
  });

  // By hand: skill of north agrees, firms of north differs (2 and 3), skill of south was settled,
  // firms of south has no evidence in either coding.
  it('counts the cells in which the codings agreed before anything was settled', () => {
    expect(VIEW.agreement).toMatchObject({ cells: 4, agreed: 2, agreedEmpty: 1, agreedNow: 3 });
    expect(
      VIEW.agreement?.differences.map(({ key, published, second: level, settlement }) => [
        key,
        published,
        level,
        settlement?.en,
      ]),
    ).toEqual([
      ['north firms', 2, 3, undefined],
      ['south skill', 2, 2, 'settled'],
    ]);
  });

  it('says nothing of a second coding that there is not', () => {
    expect(methodologyView({ ...DATA, secondRatings: [] }).agreement).toBeNull();
  });

  // The fixture: eight supporting links and one against, all of strength 4, nine statements.
  it('counts the words of the code book', () => {
    expect(VIEW.codes).toMatchObject({
      evidence: 9,
      links: 9,
      strengths: { asserted: 0, outcome: 9 },
      polarities: { supports: 8, qualifies: 1 },
      kinds: { statement: 9, policy: 0 },
      interested: 0,
    });
  });

  it('tells what is set before the scores, and nothing where all is as usual', () => {
    expect(VIEW.steps).toBeNull();
    const { framework } = DATA;
    const imputation = { method: 'median', among: 'all' } as const;
    const rule = { rescale: 'all', minimumShare: 0.75 } as const;
    const view = methodologyView({
      ...DATA,
      framework: {
        ...framework,
        parameters: { ...framework.parameters, imputation },
        nodes: framework.nodes.map((node) =>
          node.kind === 'index' ? { ...node, missing: rule } : node,
        ),
      },
      scores: {
        imputed: [{ indicator: 'firms', city: 'north', value: 3 }],
        treated: [
          {
            ...{ indicator: 'firms', city: 'north', before: 90, after: 9 },
            ...{ winsorised: 'high', second: null },
          },
        ],
      },
    });
    const names = { indicator: indicator('firms').title, city: DATA.cities[0]?.name };
    expect(view.steps).toMatchObject({
      screening: null,
      imputation: { ...imputation, filled: [{ ...names, value: 3 }] },
      treatment: null,
      winsorised: [{ ...names, before: 90, after: 9 }],
      gaps: [{ rule }],
    });
  });
});
