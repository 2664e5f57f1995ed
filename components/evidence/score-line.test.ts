import { expect, it } from 'vitest';
import type { Score } from '@/lib/scoring/types';
import { ScoreLine } from './score-line';

const SCORE: Score = {
  city: 'north',
  node: 'learning',
  value: 60,
  lower: 40,
  upper: 80,
  coverage: 0.75,
  present: 3,
  total: 4,
  thin: false,
  rank: null,
};

it('marks a score of which a part is imputed, and says how much', () => {
  const dot = ' · ';
  const plain = ['60.0, bounds 40 to 80', '3 of 4 indicators'];
  expect(ScoreLine({ score: SCORE, locale: 'en' })).toBe(plain.join(dot));
  const imputed = ['60.0*, bounds 40 to 80', '3 of 4 indicators', '25% imputed'];
  const filled = { ...SCORE, imputed: 0.25 };
  expect(ScoreLine({ score: filled, locale: 'en' })).toBe(imputed.join(dot));
  expect(ScoreLine({ score: filled, locale: 'zh' })).toContain('填补25%');
});
