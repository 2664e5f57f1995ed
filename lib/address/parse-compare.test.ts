import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCities, parseWeights } from './parse-compare';
import { writeWeights } from './paths';

const CITIES = Object.freeze(['shanghai', 'silicon-valley', 'shenzhen', 'a', 'b', 'c', 'd']);
const DRIVERS = Object.freeze(['culture', 'talent', 'eco-system', 'capital']);

describe('parseCities', () => {
  it('keeps the order in which the cities are named', () => {
    expect(parseCities('silicon-valley,shanghai', CITIES).known).toEqual([
      'silicon-valley',
      'shanghai',
    ]);
  });

  it('reads a segment whose comma is percent-encoded', () => {
    expect(parseCities('shanghai%2Csilicon-valley', CITIES).known).toHaveLength(2);
  });

  it('names a city that the index does not have', () => {
    const cities = parseCities('shanghai,atlantis', CITIES);
    expect(cities).toEqual({ known: ['shanghai'], unknown: ['atlantis'], tooMany: [] });
  });

  it('drops a repetition without a word', () => {
    const cities = parseCities('shanghai,Shanghai,shanghai', CITIES);
    expect(cities).toEqual({ known: ['shanghai'], unknown: [], tooMany: [] });
  });

  it('names the cities beyond the sixth', () => {
    const cities = parseCities('shanghai,silicon-valley,shenzhen,a,b,c,d', CITIES);
    expect(cities.known).toHaveLength(6);
    expect(cities.tooMany).toEqual(['d']);
  });

  it('reads a dash as no city at all', () => {
    expect(parseCities('-', CITIES)).toEqual({ known: [], unknown: [], tooMany: [] });
  });

  it('survives a wrongly encoded segment', () => {
    expect(parseCities('%E0%A4%A', CITIES).unknown).toEqual(['%e0%a4%a']);
  });
});

describe('parseWeights', () => {
  it('takes no segment for the official weights', () => {
    expect(parseWeights(undefined, DRIVERS)).toEqual({ kind: 'official' });
    expect(parseWeights([], DRIVERS)).toEqual({ kind: 'official' });
  });

  it('reads integers and one decimal, in the order of the framework', () => {
    const weights = parseWeights(['capital-0,culture-40,eco-system-12.5,talent-100'], DRIVERS);
    expect(weights).toEqual({
      kind: 'chosen',
      weights: { culture: 40, talent: 100, 'eco-system': 12.5, capital: 0 },
    });
    if (weights.kind === 'chosen') expect(Object.keys(weights.weights)).toEqual([...DRIVERS]);
  });

  it.each([
    ['culture', 'unreadable', 'culture'],
    ['culture-', 'unreadable', 'culture-'],
    ['culture-forty', 'unreadable', 'culture-forty'],
    ['culture-1e1', 'out-of-range', 'culture-1e1'],
    ['culture--5', 'out-of-range', 'culture--5'],
    ['culture-101', 'out-of-range', 'culture-101'],
    ['culture-12.55', 'out-of-range', 'culture-12.55'],
    ['weather-5', 'unknown-driver', 'weather'],
    ['__proto__-5', 'unreadable', '__proto__-5'],
    ['culture-5,culture-6', 'repeated-driver', 'culture-6'],
    ['culture-5,talent-5,capital-5', 'missing-driver', 'eco-system'],
    [
      'culture-0,talent-0,eco-system-0,capital-0',
      'all-zero',
      'culture-0,talent-0,eco-system-0,capital-…',
    ],
  ])('says what is wrong with %s', (written, fault, part) => {
    expect(parseWeights([written], DRIVERS)).toEqual({ kind: 'malformed', fault, part });
  });

  it('does not read weights spread over several segments', () => {
    const weights = parseWeights(['culture-25', 'talent-25'], DRIVERS);
    expect(weights).toMatchObject({ kind: 'malformed', fault: 'unreadable' });
  });

  it('reads back whatever weights were written into an address', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
    fc.assert(
      fc.property(fc.tuple(tenths, tenths, tenths, tenths), (values) => {
        fc.pre(values.some((value) => value > 0));
        const weights = Object.fromEntries(DRIVERS.map((driver, at) => [driver, values[at] ?? 0]));
        expect(parseWeights([writeWeights(weights)], DRIVERS)).toEqual({ kind: 'chosen', weights });
      }),
    );
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        expect(['official', 'chosen', 'malformed']).toContain(parseWeights(segments, DRIVERS).kind);
      }),
    );
  });
});
