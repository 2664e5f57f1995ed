import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LEFT_OUT, parseWhatIf, type WhatIfOffer } from './parse-what-if';
import { whatIfPathFromQuery } from './what-if-form';
import { type Assumptions, NO_ASSUMPTIONS, whatIfPath, whatIfQuery } from './what-if-paths';

const OFFER: WhatIfOffer = Object.freeze({
  cities: ['north', 'south'],
  evidence: new Set(['e1', 'e2', 'north-p2-fund']),
  passages: new Set(['paper:1', 'paper:2', 'survey-2:7']),
  sources: new Set(['paper', 'survey-2']),
  indicators: new Map([
    ['skill', 'rubric'],
    ['firms', 'rubric'],
    ['income', 'measure'],
  ] as const),
  drivers: ['people', 'money'],
  methods: {
    normalisation: ['min-max', 'z-score'],
    aggregation: ['geometric'],
    treatment: [],
    imputation: ['mean', 'median'],
    missing: ['all', 'none'],
  },
});

function parse(query: string) {
  const parameters = new URLSearchParams(query);
  const entries = [...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]);
  return parseWhatIf(Object.fromEntries(entries), OFFER);
}

describe('whatIfPath', () => {
  it('writes every kind of assumption, in one order, readable as it stands', () => {
    const path = whatIfPath('en', 'places', ['north', 'south'], {
      off: ['e2', 'e1'],
      passages: ['paper:2'],
      sources: ['survey-2'],
      ratings: [
        { city: 'south', indicator: 'skill', value: null },
        { city: 'north', indicator: 'skill', value: 4 },
      ],
      weights: { people: 40, money: 12.5 },
      methods: { missing: 'all', normalisation: 'min-max' },
    });
    expect(path).toBe(
      '/en/places/what-if/north,south?off=e1,e2&passage=paper:2&source=survey-2&rate=north:skill:4,south:skill:none&weights=people-40,money-12.5&normalisation=min-max&missing=all',
    );
  });

  it('has no query where nothing is assumed', () => {
    expect(whatIfPath('zh', 'places', ['north'])).toBe('/zh/places/what-if/north');
  });
});

describe('parseWhatIf', () => {
  it.each([
    ['off=e9,e1', { kind: 'unknown', field: 'off', values: ['e9'] }],
    ['passage=paper:9', { kind: 'unknown', field: 'passage', values: ['paper:9'] }],
    ['source=book', { kind: 'unknown', field: 'source', values: ['book'] }],
    ['rate=north:skill', { kind: 'rating', fault: 'unreadable', part: 'north:skill' }],
    ['rate=north:skill:4:1', { kind: 'rating', fault: 'unreadable', part: 'north:skill:4:1' }],
    ['rate=east:skill:4', { kind: 'rating', fault: 'city', part: 'east:skill:4' }],
    ['rate=north:weather:4', { kind: 'rating', fault: 'indicator', part: 'north:weather:4' }],
    ['rate=north:skill:5', { kind: 'rating', fault: 'level', part: 'north:skill:5' }],
    ['rate=north:skill:2.5', { kind: 'rating', fault: 'level', part: 'north:skill:2.5' }],
    ['rate=north:income:much', { kind: 'rating', fault: 'number', part: 'north:income:much' }],
    ['rate=north:income:1e999', { kind: 'rating', fault: 'number', part: 'north:income:1e999' }],
    [
      'rate=north:skill:4,north:skill:3',
      { kind: 'rating', fault: 'repeated', part: 'north:skill:3' },
    ],
    ['weights=people-40', { kind: 'weights', fault: 'missing-driver', part: 'money' }],
    ['aggregation=sum', { kind: 'method', field: 'aggregation', value: 'sum' }],
    ['treatment=treated', { kind: 'method', field: 'treatment', value: 'treated' }],
    ['imputation=mean&imputation=median', { kind: 'repeated', field: 'imputation' }],
  ])('names what cannot be used of %s', (query, notice) => {
    expect(parse(query).notices).toEqual([notice]);
  });

  it('keeps the rest where a part cannot be used', () => {
    const { assumptions } = parse('off=e9,e1&rate=north:skill:9,south:skill:1&aggregation=sum');
    expect(assumptions).toEqual({
      ...NO_ASSUMPTIONS,
      off: ['e1'],
      ratings: [{ city: 'south', indicator: 'skill', value: 1 }],
    });
  });

  it('leaves out what is beyond the limit, and says how many', () => {
    const evidence = Array.from({ length: MOST_LEFT_OUT.off + 3 }, (_, at) => `e${at}`);
    const parsed = parseWhatIf(
      { off: evidence.join(',') },
      { ...OFFER, evidence: new Set(evidence) },
    );
    expect(parsed.assumptions.off).toHaveLength(MOST_LEFT_OUT.off);
    expect(parsed.notices).toEqual([
      { kind: 'too-many', field: 'off', most: MOST_LEFT_OUT.off, left: 3 },
    ]);
  });

  it('reads back whatever was written into an address', () => {
    const cells = fc.uniqueArray(
      fc.oneof(
        fc.record({
          city: fc.constantFrom(...OFFER.cities),
          indicator: fc.constantFrom('skill', 'firms'),
          value: fc.option(fc.integer({ min: 0, max: 4 })),
        }),
        fc.record({
          city: fc.constantFrom(...OFFER.cities),
          indicator: fc.constant('income'),
          value: fc.option(
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
          ),
        }),
      ),
      { selector: ({ city, indicator }) => `${city} ${indicator}` },
    );
    const weight = fc.integer({ min: 1, max: 1000 }).map((value) => value / 10);
    const assumed: fc.Arbitrary<Assumptions> = fc.record({
      off: fc.subarray([...OFFER.evidence]),
      passages: fc.subarray([...OFFER.passages]),
      sources: fc.subarray([...OFFER.sources]),
      ratings: cells,
      weights: fc.option(fc.record({ people: weight, money: weight })),
      methods: fc.record(
        {
          normalisation: fc.constantFrom(...OFFER.methods.normalisation),
          aggregation: fc.constantFrom(...OFFER.methods.aggregation),
          imputation: fc.constantFrom(...OFFER.methods.imputation),
          missing: fc.constantFrom(...OFFER.methods.missing),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(assumed, (assumptions) => {
        const query = whatIfQuery(assumptions);
        const parsed = parse(query);
        expect(parsed.notices).toEqual([]);
        expect(whatIfQuery(parsed.assumptions)).toBe(query);
        expect(new Set(parsed.assumptions.ratings)).toEqual(new Set(assumptions.ratings));
        expect({ ...parsed.assumptions, off: [], passages: [], sources: [], ratings: [] }).toEqual({
          ...assumptions,
          off: [],
          passages: [],
          sources: [],
          ratings: [],
        });
      }),
    );
  });

  it('never throws, whatever stands in the address', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()));
    const names = ['off', 'passage', 'source', 'rate', 'weights', 'normalisation', 'missing'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (parameters) => {
        const { off } = parseWhatIf(parameters, OFFER).assumptions;
        expect(off.filter((slug) => !OFFER.evidence.has(slug))).toEqual([]);
      }),
    );
  });
});

describe('whatIfPathFromQuery', () => {
  const form = { cities: ['north', 'south'], drivers: ['people', 'money'] };
  const offer = { ...form, weights: { people: 50, money: 50 } };
  const pathOf = (query: string) =>
    whatIfPathFromQuery(new URLSearchParams(query), offer, 'en', 'places');

  it('makes one address of the fields of a form, without those left as they are', () => {
    expect(
      pathOf(
        'cities=south,north&off=e2&off=e1&rate=&rate=north:skill:4&aggregation=&missing=all&weight.people=50&weight.money=50',
      ),
    ).toBe('/en/places/what-if/south,north?off=e2,e1&rate=north:skill:4&missing=all');
  });

  it('takes weights that are not the official ones', () => {
    expect(pathOf('cities=north&weight.people=50&weight.money=20')).toBe(
      '/en/places/what-if/north?weights=people-50,money-20',
    );
  });

  it('puts a value that is typed in beside those assumed, in place of an earlier one', () => {
    expect(
      pathOf(
        'cities=north&rate=north:income:3,south:income:4&value-of=income&value-city=north&value=5',
      ),
    ).toBe('/en/places/what-if/north?rate=south:income:4,north:income:5');
  });

  it('begins with the first two cities, and hands on what it cannot judge', () => {
    expect(pathOf('off=a%20%26%20b')).toBe('/en/places/what-if/north,south?off=a%20%26%20b');
  });
});
