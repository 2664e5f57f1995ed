import { describe, expect, it } from 'vitest';
import type { PassageRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { sourceView } from './source';

const FIXTURE = compareData();
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function passage(number: number): PassageRow {
  return Object.freeze({
    source: 'paper',
    number,
    section: number < 5 ? 1 : 2,
    marker: null,
    paraphrase: { en: `Passage ${number}` },
    fingerprint: 'a'.repeat(64),
    use: number === 10 ? 'context' : 'linked',
    reason: number === 10 ? { en: 'Praise.' } : null,
  });
}

function view() {
  const [source] = FIXTURE.sources;
  if (source === undefined) throw new Error('the fixture has a source');
  return sourceView(
    {
      ...FIXTURE,
      observed: FIXTURE.observations,
      linked: FIXTURE.evidence,
      drawn: FIXTURE.evidence,
      source,
      sections: [
        { source: 'paper', number: 1, title: { en: 'One' } },
        { source: 'paper', number: 2, title: { en: 'Two' } },
      ],
      passages: NUMBERS.map(passage),
      disagreements: [
        { slug: 'count', source: 'paper', passages: [2, 5], text: { en: 'Two counts differ.' } },
      ],
    },
    'en',
  );
}

describe('sourceView', () => {
  const { sections, resting, ...whole } = view();
  const passages = sections.flatMap((section) => section.passages);

  it('counts what was drawn from the source', () => {
    expect([whole.passages, whole.linkedPassages, whole.evidence]).toEqual([10, 9, 9]);
    expect(whole.byCity.map(({ slug, passages: count }) => [slug, count])).toEqual([
      ['north', 4],
      ['south', 3],
      ['east', 2],
    ]);
  });

  it('keeps every passage, by section', () => {
    expect(sections.map((section) => section.passages.length)).toEqual([4, 6]);
    expect(passages.map(({ number }) => number)).toEqual(NUMBERS);
  });

  it('leads from a passage to the evidence, its indicator and the driver’s score', () => {
    const [evidence] = passages[0]?.evidence ?? [];
    expect(evidence?.href).toBe('/en/places/evidence/e1');
    expect(evidence?.links).toMatchObject([
      { part: 'gave', value: 4, driverAnchor: 'score-north-people' },
    ]);
    expect(passages[1]?.evidence[0]?.links[0]?.part).toBe('behind');
    expect(passages[8]?.evidence[0]?.links[0]).toMatchObject({ part: 'against', value: null });
    expect(passages[9]?.evidence).toEqual([]);
  });

  it('leads from a driver’s score back to its passages', () => {
    const score = resting.find(({ anchor }) => anchor === 'score-north-people');
    expect(score?.score.value).toBe(75);
    expect(score?.passages.map((mark) => mark.href)).toEqual([
      '/en/places/sources/paper#passage-1',
      '/en/places/sources/paper#passage-2',
      '/en/places/sources/paper#passage-3',
    ]);
    expect(resting.map(({ anchor }) => anchor)).toContain('score-east-money');
  });

  it('every way forward has its place on the page', () => {
    const anchors = new Set(resting.map(({ anchor }) => anchor));
    const forward = passages.flatMap(({ evidence }) =>
      evidence.flatMap(({ links }) => links.map(({ driverAnchor }) => driverAnchor)),
    );
    expect(forward.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('leads to the what-if without a passage, on the city that it bears on and another', () => {
    expect(passages[0]?.whatIfHref).toBe('/en/places/what-if/north,south?passage=paper:1');
    expect(passages[9]?.whatIfHref).toBeNull();
  });

  it('tells a disagreement at the first passage, and leads there from the others', () => {
    expect(passages[1]?.disagreements.map(({ slug }) => slug)).toEqual(['count']);
    expect(passages[1]?.disagreementsToldAt).toEqual([]);
    expect(passages[4]?.disagreements).toEqual([]);
    expect(passages[4]?.disagreementsToldAt.map((mark) => mark.passage)).toEqual([2]);
  });
});
