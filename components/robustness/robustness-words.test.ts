import { expect, it } from 'vitest';
import type { PairRobustness, PairSentence } from '@/lib/views/robustness/types';
import { sentenceText } from './robustness-words';

const CITIES = [
  ['shanghai', 'Shanghai', '上海'],
  ['silicon-valley', 'Silicon Valley', '硅谷'],
] as const;

function said(sentence: PairSentence | null, locale: 'en' | 'zh'): string {
  const [a, b] = CITIES.map(([slug, en, zh], at) => ({
    slug,
    name: { en, zh },
    boundary: { en },
    position: at + 1,
    href: '',
  }));
  if (a === undefined || b === undefined) throw new Error('There are no two cities.');
  const view: Pick<PairRobustness, 'sentence' | 'pair'> = { sentence, pair: [a, b] };
  return sentenceText(view, locale);
}

const TURNING = {
  driver: 'culture',
  title: { en: 'Culture', zh: '文化' },
  weight: 0.61,
  stated: 0.25,
  direction: 'more',
} as const;

it('says how often who leads and what would turn it', () => {
  const sentence = { ahead: 'shanghai', share: 0.83, turning: TURNING };
  expect(said(sentence, 'en')).toBe(
    'Shanghai leads under 83% of all weightings; it would take more than 61% of the weight on “Culture” to turn the order.',
  );
  expect(said(sentence, 'zh')).toBe(
    '在全部赋权方式中，上海领先的占83%；“文化”的权重须高于61%，次序才会翻转。',
  );
});

it('says that whoever leads would do so under few weightings', () => {
  const sentence = { ahead: 'shanghai', share: 0.39, turning: null };
  expect(said(sentence, 'en')).toBe(
    'Shanghai leads under the stated weights, but only under 39% of all weightings.',
  );
  expect(said(sentence, 'zh')).toBe('按正式权重是上海领先，但在全部赋权方式中只占39%。');
});

it('says that nothing turns it only where that was computed', () => {
  const sentence = { ahead: 'silicon-valley', share: 1 } as const;
  expect(said({ ...sentence, turning: 'none' }, 'en')).toBe(
    'Silicon Valley leads under every weighting; no change of a single driver’s weight turns the order.',
  );
  expect(said({ ...sentence, turning: null }, 'zh')).toBe('无论怎样赋权，硅谷都领先。');
});

it('names no leader of two that are level or share nothing', () => {
  expect(said({ ahead: null, share: 0.5, turning: null }, 'en')).toBe(
    'Shanghai and Silicon Valley are level under the stated weights.',
  );
  expect(said(null, 'zh')).toBe('上海与硅谷无从比较：没有一项指标在两地都有依据。');
});
