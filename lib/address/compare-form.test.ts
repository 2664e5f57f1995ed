import { describe, expect, it } from 'vitest';
import { comparePathFromQuery } from './compare-form';

const OFFER = Object.freeze({
  cities: ['shanghai', 'silicon-valley', 'shenzhen'],
  drivers: ['culture', 'capital'],
  presets: { founder: { culture: 30, capital: 70 } },
});

function pathFor(query: string): string {
  return comparePathFromQuery(new URLSearchParams(query), OFFER, 'en', 'ecosystems');
}

describe('comparePathFromQuery', () => {
  it('puts cities and weights of a query into the path', () => {
    expect(pathFor('cities=shenzhen,shanghai&weights=culture-40,capital-60')).toBe(
      '/en/ecosystems/compare/shenzhen,shanghai/culture-40,capital-60',
    );
  });

  it('reads ticked boxes and number fields of a form sent without script', () => {
    expect(pathFor('cities=shanghai&cities=shenzhen&weight.culture=10&weight.capital=2.5')).toBe(
      '/en/ecosystems/compare/shanghai,shenzhen/culture-10,capital-2.5',
    );
  });

  it('lets a preset stand before the number fields that were sent with it', () => {
    expect(pathFor('cities=shanghai,shenzhen&weight.culture=10&preset=founder')).toBe(
      '/en/ecosystems/compare/shanghai,shenzhen/culture-30,capital-70',
    );
  });

  it('opens the first two cities when nothing is asked', () => {
    expect(pathFor('')).toBe('/en/ecosystems/compare/shanghai,silicon-valley');
  });

  it('sends a form without any ticked box to the page that invites a choice', () => {
    expect(pathFor('weights=')).toBe('/en/ecosystems/compare/-');
  });

  it('takes the first of a repeated weight', () => {
    expect(
      pathFor('cities=shanghai,shenzhen&weight.culture=1&weight.culture=2&weight.capital=3'),
    ).toBe('/en/ecosystems/compare/shanghai,shenzhen/culture-1,capital-3');
  });

  it('keeps what it cannot use inside one segment, for the page to name', () => {
    expect(pathFor('cities=../../x,shanghai&weights=a/b?c')).toBe(
      '/en/ecosystems/compare/..%2F..%2Fx,shanghai/a%2Fb%3Fc',
    );
  });

  it('ignores fields that it does not know', () => {
    expect(pathFor('cities=shanghai,shenzhen&__proto__=1&a[]=2&preset=toString')).toBe(
      '/en/ecosystems/compare/shanghai,shenzhen',
    );
  });
});
