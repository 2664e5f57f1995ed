import { describe, expect, it } from 'vitest';
import type { ReportNote } from './notes';
import { contentOf } from './report.fixture';

/* The cities, levels and passages are those of report.fixture.ts. */

function notesOf(query: string): readonly ReportNote[] {
  return contentOf(query).notes.list;
}

function keysOf(query: string): readonly string[] {
  return notesOf(query).map(({ key }) => key);
}

describe('the notes of a summary', () => {
  const keys = keysOf('cities=north,south&sections=summary');

  it('stand in the order in which the summary prints what they are on', () => {
    expect(keys.slice(0, 10)).toEqual([
      'shared',
      'leadShare',
      'draws',
      'leaveOneOut',
      'overall/north',
      'overall/south',
      'passages/north',
      'passages/south',
      'roleMix',
      'periods',
    ]);
  });

  it('are followed by every passage that these rest on, and by nothing else', () => {
    const passages = keys.slice(10);
    expect(passages.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `passage/paper#${n}`));
  });

  it('are numbered without a gap', () => {
    const numbers = notesOf('cities=north,south&sections=summary').map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });
});

describe('a note', () => {
  const notes = notesOf('cities=north,south');
  const find = (key: string) => notes.find((note) => note.key === key);

  it('on the shared basis names its indicators, and rests on the passages of both cities', () => {
    expect(find('shared')).toMatchObject({
      indicators: [{ en: 'skill' }, { en: 'funds' }],
      rests: [1, 2, 4, 5, 6].map((n) => `passage/paper#${n}`),
    });
  });

  it('on the draws says how many there were, and from which seed', () => {
    expect(find('draws')).toMatchObject({ draws: 500, seed: 1 });
  });

  it('on a driver of a city counts its indicators', () => {
    expect(find('driver/north/people')).toMatchObject({
      present: 2,
      total: 2,
      rests: [1, 2, 3].map((n) => `passage/paper#${n}`),
    });
  });

  it('on a passage gives its place and its paraphrase', () => {
    expect(find('passage/paper#5')).toMatchObject({
      paraphrase: { en: 'What passage 5 says.' },
      section: { number: 2, title: { en: 'Second half' } },
      total: 9,
      mark: { href: '/en/places/sources/paper#passage-5' },
    });
  });
});

describe('sections that are left out', () => {
  it('leave no note behind', () => {
    expect(keysOf('cities=north,south&sections=timeline')).toEqual(['events', 'passage/paper#4']);
    expect(keysOf('cities=north,south&sections=method')).toEqual(['levels', 'parameters']);
  });

  it('nor do drivers that are not told of', () => {
    const keys = keysOf('cities=north,south&sections=drivers&drivers=money');
    expect(keys).toContain('driver/south/money');
    expect(keys.filter((key) => key.includes('people'))).toEqual([]);
  });
});

describe('where there is nothing to say', () => {
  it('no note speaks of a difference where nothing is shared', () => {
    const keys = keysOf('cities=south,east');
    expect(keys).not.toContain('shared');
    expect(keys).not.toContain('contribution');
  });

  it('evidence that only speaks against keeps its note, though no score rests on it', () => {
    const notes = notesOf('cities=north,east');
    expect(notes.map(({ key }) => key)).toContain('passage/paper#9');
    const money = notes.find(({ key }) => key === 'driver/east/money');
    expect(money).toMatchObject({ present: 0, rests: [] });
  });
});
