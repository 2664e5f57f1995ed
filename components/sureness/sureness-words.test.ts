import { describe, expect, it } from 'vitest';
import type { PairDoubt } from '@/lib/views/sureness';
import { pairWords, rankWords } from './order-words';
import { scoreWords, shortCoverage } from './score-words';

const PAIR: PairDoubt = {
  a: { slug: 'north', name: { en: 'North', zh: '北城' } },
  b: { slug: 'south', name: { en: 'South', zh: '南城' } },
  ahead: 'south',
  share: 0.83,
  near: 0.92,
  spread: 0.25,
  href: '/en/small/robustness/north,south#leads',
};

describe('the order of a pair in words', () => {
  it('says how often it holds, over all weightings and near the stated ones', () => {
    expect(pairWords(PAIR, 'en')).toBe(
      'South is ahead under 83% of all ways to weigh the drivers. Within ±25% of each stated weight, South is ahead under 92%.',
    );
    expect(pairWords(PAIR, 'zh')).toBe(
      '在驱动力的全部赋权方式中，南城领先的占83%。各项权重只在正式权重上下25%以内变动时，南城领先的占92%。',
    );
  });

  it('says that most weightings would put the other first', () => {
    const words = pairWords({ ...PAIR, ahead: 'north', share: 0.4, near: 1 }, 'en');
    expect(words).toContain(
      'only under 40% of all ways to weigh the drivers; most put South first',
    );
    expect(words).toContain('North is always ahead');
  });

  it('says that a lead is sure, or that there is none', () => {
    expect(pairWords({ ...PAIR, share: 1 }, 'en')).toBe(
      'South is ahead however the drivers are weighed.',
    );
    expect(pairWords({ ...PAIR, ahead: null, share: 0.5 }, 'en')).toMatch(
      /^North and South are level/,
    );
  });
});

it('a rank is told with its interval, or that it stays', () => {
  const rank = { rank: 3, ranked: 40, best: 2, worst: 7, href: '' };
  expect(rankWords(rank, 'en')).toMatch(/^Rank 3 of 40; .* from 2 to 7 in 90%/);
  expect(rankWords({ ...rank, best: 3, worst: 3 }, 'zh')).toContain('名次不变');
});

describe('a score in words', () => {
  const SCORE = { value: 60, lower: 40, upper: 80, present: 6, total: 10, thin: false };
  const strengths = { asserted: 1, named: 2, quantified: 2, outcome: 1 };

  it('has bounds, coverage, strength and what was imputed, each where there is any', () => {
    const rated = { locale: 'en', isMeasured: false } as const;
    expect(scoreWords({ ...SCORE, strengths, imputed: 0.12 }, rated)).toBe(
      'bounds 40 to 80; 6 of 10 indicators, 3 of them on firm evidence; 12% of the weight imputed',
    );
    expect(scoreWords({ ...SCORE, lower: 60, upper: 60 }, { ...rated, isMeasured: true })).toBe(
      '6 of 10 indicators',
    );
    expect(scoreWords({ ...SCORE, value: null, thin: true }, rated)).toBe(
      'no overall score; 6 of 10 indicators; thin evidence',
    );
    expect(scoreWords({ ...SCORE, present: 0 }, { locale: 'zh', isMeasured: true })).toBe('无数值');
  });

  it('is short in a column', () => {
    expect(shortCoverage({ ...SCORE, strengths }, 'en')).toBe('6 of 10; 3 firm');
    expect(shortCoverage(SCORE, 'zh')).toBe('6/10');
  });
});
