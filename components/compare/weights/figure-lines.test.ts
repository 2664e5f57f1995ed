import { describe, expect, it } from 'vitest';
import { translator } from '@/lib/i18n/translator';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import { announcement } from './announcement';
import { figureLines } from './figure-lines';
import type { FiguresBasis } from './panel-props';
import { figureTexts } from './weights-texts';

const NAMES = { a: 'North', b: 'South' };
const TEXTS = figureTexts(NAMES, translator('en', 'compare'));
const OWN = { value: 66.64, lower: 64, upper: 67.2, present: 3, total: 4 };

const FIGURES: WhatIfFigures = Object.freeze({
  ownA: OWN,
  ownB: { ...OWN, value: null, lower: 0, upper: 100, present: 0 },
  sharedA: 60,
  sharedB: 70.04,
  gap: -10.04,
  drivers: [],
  doubt: { leadShare: 0, drawShare: 0.084, lowest: -21.9, highest: 0, turning: [] },
  verdict: { kind: 'leader' as const, city: 'south' },
});

const NOTHING: WhatIfFigures = Object.freeze({
  ...FIGURES,
  sharedA: null,
  sharedB: null,
  gap: null,
  doubt: null,
  verdict: { kind: 'nothing-shared' as const },
});

function texts(figures: WhatIfFigures): Readonly<Record<string, string>> {
  const lines = figureLines(TEXTS, 'north', 'en');
  return Object.fromEntries(lines.map(({ key, text }) => [key, text(figures)]));
}

describe('figureLines', () => {
  it('writes figures as every page does, the verdict by the city’s name', () => {
    expect(texts(FIGURES)).toEqual({
      verdict: 'South leads',
      'shared-a': '60.0',
      'shared-b': '70.0',
      gap: '−10.0',
      'own-a': '66.6 (64–67)',
      'own-b': 'no evidence',
      draws: '8%',
      weightings: '0%',
      'leave-one-out': '−21.9 to 0.0',
    });
  });

  it('says that nothing is shared, and not that a city has no evidence', () => {
    expect(texts(NOTHING)).toMatchObject({
      verdict: 'Nothing shared to compare',
      'shared-a': 'nothing shared',
      gap: 'nothing shared',
      draws: 'nothing shared',
      'own-a': '66.6 (64–67)',
    });
  });
});

describe('announcement', () => {
  it('tells the verdict and both scores in one sentence', () => {
    const basis = { texts: TEXTS, names: NAMES, input: { cityA: 'north' } } as FiguresBasis;
    expect(announcement(basis, FIGURES, 'en')).toBe(
      'Under your weights: South leads. North 60.0, South 70.0.',
    );
  });
});
