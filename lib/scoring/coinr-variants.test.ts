import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate';
import { scoreOf } from './score-of';
import {
  ASEM_LEFT_OUT,
  asemCountries,
  asemFramework,
  asemObservations,
  asemTable,
} from './test-support/asem';
import { ASEM_VARIANTS } from './test-support/asem-variants';

const COUNTRIES = ['AUT', 'BRN', 'LAO', 'CHN', 'IND'] as const;

describe('what numpy gives', () => {
  test.for(ASEM_VARIANTS)('$name', ({ method, ...expected }, context) => {
    if (ASEM_LEFT_OUT !== null) context.skip(ASEM_LEFT_OUT);
    const nodes = asemTable('framework.csv').filter(({ level }) => level !== '1');
    const table = evaluate(asemFramework(method), asemCountries(), asemObservations());
    COUNTRIES.forEach((country, at) => {
      const { value } = scoreOf(table, country, 'Index');
      const index = expected.index[at] ?? null;
      if (index === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(index, 9);
    });
    const scores = asemCountries().flatMap((country) =>
      nodes.flatMap(({ code = '' }) => scoreOf(table, country, code).value ?? []),
    );
    expect(scores).toHaveLength(expected.scores);
    const sum = scores.reduce((total, score) => total + score, 0);
    const squares = scores.reduce((total, score) => total + score * score, 0);
    expect(sum / expected.sum).toBeCloseTo(1, 12);
    expect(squares / expected.squares).toBeCloseTo(1, 12);
  });
});
