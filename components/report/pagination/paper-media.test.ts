import { describe, expect, it } from 'vitest';
import { holdsOnPaper } from './paper-media';

const A4 = 673;

/** A browser whose reader asks for less motion, and that has no other preference. */
function ask(conditions: string): boolean {
  const holds: Readonly<Record<string, boolean>> = {
    '(min-width: 0px)': true,
    '(max-width: 0px)': false,
    '(prefers-reduced-motion: reduce)': true,
    '(forced-colors: active)': false,
  };
  return conditions.split(' and ').every((condition) => holds[condition] ?? false);
}

describe('holdsOnPaper', () => {
  it.each([
    ['', true],
    ['all', true],
    ['print', true],
    ['screen', false],
    ['not print', false],
    ['not screen', true],
    ['only screen', false],
    ['screen, print', true],
    ['(max-width: 34rem)', false],
    ['(max-width: 673px)', true],
    ['(width <= 34rem)', false],
    ['(width > 672.5px)', true],
    ['(width < 673px)', false],
    ['(width >= 673px)', true],
    ['print and (min-width: 40em)', true],
    ['screen and (min-width: 40em)', false],
    ['(prefers-reduced-motion: reduce)', true],
    ['print and (forced-colors: active)', false],
    ['(min-width: 30rem) and (prefers-reduced-motion: reduce)', true],
    ['(min-width: 60rem) and (prefers-reduced-motion: reduce)', false],
  ])('%j: %s', (media, expected) => {
    expect(holdsOnPaper(media, A4, ask)).toBe(expected);
  });
});
