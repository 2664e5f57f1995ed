import { observationsFromLinks, scoredObservations } from '../../evidence';
import { frameworkFromPack } from '../../pack/framework-from-pack';
import type { EvidenceRow, LinkRow, NodeRow } from '../../pack/tables';
import { evaluate } from '../../scoring';
import { city, PEOPLE_AND_MONEY, PLACES, rubric } from '../rows.fixture';
import type { CompareData } from './data';

/*
 * Two drivers of two rubric indicators each, three cities, every rating on a passage of its own.
 * Levels 0 to 4 are scores of 0, 25, 50, 75 and 100, and all weights are equal, so that every
 * expected value in the tests is worked out by hand:
 *
 *            people          money
 *            skill   firms   funds   listings
 *   north    4       2       2       -         (skill: passage 1 says 4, passage 2 says 3)
 *   south    2       -       3       4
 *   east     -       1       only against      -
 */

const NODES: readonly NodeRow[] = [
  ...PEOPLE_AND_MONEY,
  rubric('skill', 'people', 'input', 1),
  rubric('firms', 'people', 'outcome', 2),
  rubric('funds', 'money', 'input', 1),
  rubric('listings', 'money', 'outcome', 2),
];

type Coded = readonly [
  passage: number,
  city: string,
  indicator: string,
  level: number,
  years: readonly [string, string],
];

const CODED: readonly Coded[] = [
  [1, 'north', 'skill', 4, ['2020', '2026']],
  [2, 'north', 'skill', 3, ['2020', '2026']],
  [3, 'north', 'firms', 2, ['2025', '2026']],
  [4, 'north', 'funds', 2, ['2021', '2026-01-08']],
  [5, 'south', 'skill', 2, ['1971', '1980']],
  [6, 'south', 'funds', 3, ['1972', '2015']],
  [7, 'south', 'listings', 4, ['1971', '2026']],
  [8, 'east', 'firms', 1, ['2026', '2026']],
];

const AGAINST = { passage: 9, city: 'east', indicator: 'funds' };

function evidence(passage: number, place: string, from: string, to: string): EvidenceRow {
  return {
    slug: `e${passage}`,
    city: place,
    source: 'paper',
    passage,
    kind: 'statement',
    witness: 'none',
    witnessNote: null,
    stages: [],
    organizations: [],
    claim: { en: 'claim' },
    periodFrom: from,
    periodTo: to,
  };
}

function link(passage: number, indicator: string, level: number, supports: boolean): LinkRow {
  return {
    evidence: `e${passage}`,
    indicator,
    strength: 4,
    polarity: supports ? 'supports' : 'qualifies',
    against: null,
    items: [],
    level,
    reason: { en: 'reason' },
  };
}

/** The rows of a small edition; see the head of this file for its ratings. */
export function compareData(): CompareData {
  const cities = [
    city('north', 1, 'municipality'),
    city('south', 2, 'region'),
    city('east', 3, 'municipality'),
  ];
  const coding = {
    nodes: NODES,
    anchors: [],
    evidence: [
      ...CODED.map(([passage, place, , , [from, to]]) => evidence(passage, place, from, to)),
      evidence(AGAINST.passage, AGAINST.city, '2026', '2026'),
    ],
    links: [
      ...CODED.map(([passage, , indicator, level]) => link(passage, indicator, level, true)),
      link(AGAINST.passage, AGAINST.indicator, 0, false),
    ],
  };
  const framework = frameworkFromPack({
    index: [PLACES],
    nodes: NODES,
    methods: [],
    cityGroups: [],
  });
  const observations = observationsFromLinks(coding).map((row) => ({
    ...row,
    rationale: { en: 'because' },
    source: null,
    note: null,
  }));
  return Object.freeze({
    ...coding,
    index: PLACES,
    framework,
    presets: [
      {
        slug: 'banker',
        position: 1,
        title: { en: 'Banker' },
        description: { en: 'Money first.' },
        weights: { people: 1, money: 3 },
      },
    ],
    cities,
    sources: [
      {
        slug: 'paper',
        cslType: 'webpage',
        title: { zh: '文章' },
        author: null,
        publisher: null,
        published: '2026-01-08',
        publishedTime: null,
        accessed: '2026-01-09',
        language: 'zh',
        licence: { en: 'all rights reserved' },
        url: null,
        scope: { en: 'About North.' },
      },
    ],
    observations,
    scored: scoredObservations({ nodes: NODES, observations, denominatorValues: [] }).scored,
    scores: evaluate(
      framework,
      cities.map(({ slug }) => slug),
      observations,
    ),
  });
}
