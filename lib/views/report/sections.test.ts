import { describe, expect, it } from 'vitest';
import { contentOf } from './report.fixture';

/* The cities, levels and passages are those of report.fixture.ts. */
const REPORT = contentOf('cities=north,south');

describe('the policy instruments', () => {
  const [north, south] = REPORT.instruments;

  it('are counted by the stages that they serve', () => {
    expect(north?.instruments.map(({ evidence }) => evidence)).toEqual(['e1', 'e4']);
    expect(north?.served).toEqual({ research: 2, application: 1, scale: 0 });
    expect(north?.unserved).toEqual(['scale']);
  });

  it('keep a city of which none is known', () => {
    expect(south).toMatchObject({ city: { slug: 'south' }, instruments: [] });
  });
});

describe('the timeline', () => {
  it('gives the events in order, each with its wave and how it stood at publication', () => {
    const { events } = REPORT.timeline;
    expect(events.map(({ slug, timing, wave }) => [slug, timing, wave.en])).toEqual([
      ['told', 'told', 'Models'],
      ['ahead', 'scheduled', 'Models'],
    ]);
  });

  it('says of which city nothing is dated', () => {
    expect(REPORT.timeline.undated.map(({ slug }) => slug)).toEqual(['south']);
  });
});

describe('the evidence', () => {
  it('stands by driver, city and indicator, and leaves a place where there is none', () => {
    const [people, money] = REPORT.evidence.drivers;
    expect([people?.driver, money?.driver]).toEqual(['people', 'money']);
    const listings = money?.cities[0]?.indicators[1];
    expect(listings).toMatchObject({ node: 'listings', state: 'no-evidence', lines: [] });
    expect(people?.cities[0]?.indicators[0]).toMatchObject({
      node: 'skill',
      state: 'rated',
      value: 4,
      lines: [
        { kind: 'policy', strength: 'outcome', passage: { passage: 1 } },
        { kind: 'statement', passage: { passage: 2 } },
      ],
    });
  });

  it('is counted by distinct pieces and passages, of the chosen drivers alone', () => {
    expect(REPORT.evidence).toMatchObject({ pieces: 7, passages: 7 });
    const money = contentOf('cities=north,south&drivers=money');
    expect(money.drivers).toEqual(['money']);
    expect(money.evidence).toMatchObject({ pieces: 3, passages: 3 });
  });

  it('says where all of it speaks against', () => {
    const { evidence } = contentOf('cities=north,east&drivers=money');
    const funds = evidence.drivers[0]?.cities[1]?.indicators[0];
    expect(funds).toMatchObject({ state: 'only-against', value: null });
    expect(funds?.lines).toHaveLength(1);
  });
});

describe('the robustness', () => {
  /*
   * On what both have North has 100 on people and 50 on money, South 50 and 75: 75 to 62.5. They
   * tie where 50 w = 25 (1 - w), so at a third on people, two thirds on money. A banker gives
   * people a quarter: 62.5 to 68.75.
   */
  const { breakEven, presets, hindrances } = REPORT.robustness;

  it('gives the weight of each driver at which the two tie', () => {
    expect(breakEven.map(({ driver, share }) => [driver, share])).toEqual([
      ['people', 50],
      ['money', 50],
    ]);
    expect(breakEven[0]?.weight).toBeCloseTo(1 / 3);
    expect(breakEven[1]?.weight).toBeCloseTo(2 / 3);
  });

  it('scores the pair again under each point of view', () => {
    expect(presets).toHaveLength(1);
    expect(presets[0]?.shares.map(({ share }) => share)).toEqual([25, 75]);
    expect(presets[0]?.figures).toMatchObject({ sharedA: 62.5, sharedB: 68.75, gap: -6.25 });
  });

  it('names what keeps the rule from naming a leader', () => {
    // North is ahead under two thirds of the weightings; without passage 4 or 6 more so.
    expect(hindrances).toContain('leadShare');
    expect(hindrances).not.toContain('tie');
  });

  it('says of a driver in which nothing is shared that its weight moves nothing', () => {
    const { robustness } = contentOf('cities=north,east');
    const [people, money] = robustness.breakEven;
    expect(people?.isShared).toBe(true);
    expect(money).toMatchObject({ isShared: false, weight: null });
  });
});
