import { describe, expect, it } from 'vitest';
import type { EventRow, EvidenceRow, LinkRow } from '../pack/tables';
import { compareData } from './compare/compare.fixture';
import { evidenceView } from './evidence';
import type { EvidenceData } from './evidence/data';

const FIXTURE = compareData();

/** Passage 2 (level 3) and passage 1 (level 4) both speak of the skill of the north. */
function evidence(slug: string): EvidenceRow {
  const row = FIXTURE.evidence.find((one) => one.slug === slug);
  if (row === undefined) throw new Error(`the fixture has no ${slug}`);
  return row;
}

const AGAINST: LinkRow = Object.freeze({
  evidence: 'e3',
  indicator: 'skill',
  strength: 4,
  polarity: 'qualifies',
  against: 'e1',
  items: [],
  level: 0,
  reason: { en: 'It was not so.' },
});

const LISTING: EventRow = Object.freeze({
  slug: 'tomorrow',
  city: 'north',
  wave: 'ai',
  kind: 'listing',
  title: { en: 'A listing announced' },
  date: '2026-01-09',
  precision: 'day',
  organizations: [],
  evidence: 'e1',
});

function view(slug: string, rest: Partial<EvidenceData> = {}) {
  const [source] = FIXTURE.sources;
  if (source === undefined) throw new Error('the fixture has a source');
  const row = evidence(slug);
  return evidenceView(
    {
      ...FIXTURE,
      observed: FIXTURE.observations,
      linked: FIXTURE.evidence,
      evidence: row,
      source,
      passage: {
        source: 'paper',
        number: row.passage,
        section: 1,
        marker: '2',
        paraphrase: { en: 'Hands are skilled.' },
        fingerprint: 'a'.repeat(64),
        use: 'linked',
        reason: null,
      },
      sections: [{ source: 'paper', number: 1, title: { en: 'Beginnings' } }],
      anchors: [{ indicator: 'skill', level: 4, text: { en: 'The best.' }, minimumItems: null }],
      organizations: [],
      items: [],
      siblings: [row],
      events: [],
      quantities: [],
      disagreements: [
        { slug: 'count', source: 'paper', passages: [1, 3], text: { en: 'Two counts differ.' } },
        { slug: 'other', source: 'paper', passages: [5], text: { en: 'Elsewhere.' } },
      ],
      ...rest,
    },
    'en',
  );
}

describe('evidenceView', () => {
  it('leads from the evidence to the rating and to the driver’s score', () => {
    const [link] = view('e1').links;
    expect(link?.rated).toMatchObject({ value: 4, anchor: { en: 'The best.' }, isRubric: true });
    expect(link?.cellHref).toBe('/en/places/cities/north#skill');
    // By hand: people of the north is (100 + 50) / 2.
    expect(link?.drivers.map(({ slug, score }) => [slug, score.value])).toEqual([['people', 75]]);
  });

  it('says what the evidence gave, and what would be without it', () => {
    expect(view('e1').links[0]?.sentences).toEqual([
      { key: 'role.gaveAlone', values: { level: 4 } },
      { key: 'role.withoutOther', values: { level: 3 } },
    ]);
    expect(view('e2').links[0]?.sentences).toEqual([
      { key: 'role.behind', values: { carried: 3, level: 4 } },
      { key: 'role.withoutSame', values: { level: 4 } },
    ]);
    expect(view('e4').links[0]?.sentences.at(-1)?.key).toBe('role.withoutNone');
  });

  it('names what stands against it, from both sides', () => {
    const links = [...FIXTURE.links, AGAINST];
    const [opposed] = view('e1', { links }).links;
    expect(opposed?.opposedBy.map(({ slug }) => slug)).toEqual(['e3']);
    expect(opposed?.sentences.map(({ key }) => key)).toEqual([
      'role.qualified',
      // 4 − 1 carries 3, as passage 2 does.
      'role.gaveTogether',
      'role.withoutSame',
    ]);
    const against = view('e3', { links }).links.find((link) => link.indicator.slug === 'skill');
    expect(against?.against?.slug).toBe('e1');
    expect(against?.sentences).toEqual([
      { key: 'role.lowers', values: { count: 1 } },
      { key: 'role.withoutOther', values: { level: 4 } },
    ]);
  });

  it('gives no rating where there is only evidence against', () => {
    const [link] = view('e9').links;
    expect(link?.rated).toBeNull();
    expect(link?.role?.rating.kind).toBe('only-against');
  });

  it('shows the disagreements of its own passage', () => {
    expect(view('e1').disagreements.map(({ slug }) => slug)).toEqual(['count']);
    expect(view('e2').disagreements).toEqual([]);
  });

  it('says which event the source could only announce', () => {
    const today = { ...LISTING, slug: 'today', date: '2026-01-08' };
    const { events } = view('e1', { events: [LISTING, today] });
    expect(events.map(({ slug, isScheduled }) => [slug, isScheduled])).toEqual([
      ['tomorrow', true],
      ['today', false],
    ]);
  });

  it('leads to the evidence of the same passage', () => {
    const siblings = ['e1', 'e2', 'e3'].map(evidence);
    const { neighbours } = view('e2', { siblings });
    expect([neighbours.place, neighbours.count]).toEqual([2, 3]);
    expect([neighbours.previous?.slug, neighbours.next?.slug]).toEqual(['e1', 'e3']);
    expect(view('e1', { siblings }).neighbours.previous).toBeNull();
    expect(view('e3', { siblings }).neighbours.next).toBeNull();
  });

  it('leads to the passage in its source', () => {
    const { passage, sourceHref } = view('e3');
    expect(passage.href).toBe('/en/places/sources/paper#passage-3');
    expect(passage.sectionTitle).toEqual({ en: 'Beginnings' });
    expect(sourceHref).toBe('/en/places/sources/paper');
  });
});
