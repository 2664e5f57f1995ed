import { describe, expect, test } from 'vitest';
import { dominanceTable, evaluate, structureOf } from '../scoring';
import { CITIES } from '../scoring/robustness/draws.fixture';
import { LENIENT, twoLevels } from '../scoring/test-support/frameworks';
import { methodWork } from '../views/doubt/method-work';
import { workInThread } from './work-in-thread';

const PATIENCE = 120_000;

const framework = twoLevels([2, 2], LENIENT);
const observations = CITIES.flatMap((city, row) =>
  ['d1-1', 'd1-2', 'd2-1', 'd2-2'].map((indicator, column) => ({
    city,
    indicator,
    value: (3 * row + 2 * column) % 5,
  })),
);
const SCORED = { framework, cities: CITIES, observations };

describe('a work in a thread', () => {
  test(
    'gives what it gives here',
    async () => {
      const scores = evaluate(framework, CITIES, observations);
      const shown = CITIES.slice(0, 2);
      const cities = CITIES.map((slug) => ({ slug }));
      const data = { framework, cities, scored: observations, ranges: [] };
      const [structure, dominance, methods] = await Promise.all([
        workInThread('structure', SCORED),
        workInThread('dominance', { ...SCORED, shown }),
        workInThread('methods', { data, shown }),
      ]);
      expect(structure).toEqual(structureOf(framework, scores));
      expect(dominance).toEqual(dominanceTable(framework, scores, shown));
      expect(methods).toEqual(methodWork(data, shown));
      expect(methods.sensitivity?.inputs).toContain('weights');
    },
    PATIENCE,
  );

  test(
    'fails with what it met, and the next one is done',
    async () => {
      const broken = { ...SCORED, observations: [{ city: 'a', indicator: 'nowhere', value: 1 }] };
      await expect(workInThread('structure', broken)).rejects.toThrow('nowhere');
      expect(await workInThread('structure', SCORED)).toMatchObject({ cities: CITIES.length });
    },
    PATIENCE,
  );
});
