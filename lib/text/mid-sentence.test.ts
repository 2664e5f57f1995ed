import { expect, it } from 'vitest';
import { midSentence } from './mid-sentence';

it('lowers the capital of an English title', () => {
  expect(midSentence('Innovation culture', 'en')).toBe('innovation culture');
});

it('leaves abbreviations and Chinese as they are', () => {
  expect(midSentence('AI compute', 'en')).toBe('AI compute');
  expect(midSentence('GPUs at hand', 'en')).toBe('GPUs at hand');
  expect(midSentence('AI 算力', 'zh')).toBe('AI 算力');
});
