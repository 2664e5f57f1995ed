import { describe, expect, it } from 'vitest';
import { foundCities } from './found-cities';

const CITIES = [
  { slug: 'york', name: { en: 'York', zh: '约克' }, code: 'UKE2' },
  { slug: 'new-york', name: { en: 'New York', zh: '纽约' }, code: null },
  { slug: 'sao-paulo', name: { en: 'São Paulo' }, code: null },
];

function slugsFor(text: string): readonly string[] {
  return foundCities(text, CITIES).map(({ slug }) => slug);
}

describe('foundCities', () => {
  it('finds the city that is called so, not every one whose name holds it', () => {
    expect(slugsFor('york')).toEqual(['york']);
    expect(slugsFor('约克')).toEqual(['york']);
    expect(slugsFor('uke2')).toEqual(['york']);
  });

  it('finds by parts of a name, in any order and either width', () => {
    expect(slugsFor('yor')).toEqual(['york', 'new-york']);
    expect(slugsFor('york new')).toEqual(['new-york']);
    expect(slugsFor('ＰＡＵＬ')).toEqual(['sao-paulo']);
  });

  it('finds none for nothing, and none for a name that there is not', () => {
    expect(slugsFor('  ')).toEqual([]);
    expect(slugsFor('atlantis')).toEqual([]);
  });
});
