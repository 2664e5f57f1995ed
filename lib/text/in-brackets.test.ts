import { expect, it } from 'vitest';
import { inBrackets } from './in-brackets';

it('sets half-width brackets after a space in English and full-width ones in Chinese', () => {
  expect(`66.6${inBrackets('64–67', 'en')}`).toBe('66.6 (64–67)');
  expect(`66.6${inBrackets('64–67', 'zh')}`).toBe('66.6（64–67）');
});
