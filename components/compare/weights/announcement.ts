import { formatScore } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import type { Locale } from '@/lib/text/localized';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import type { FiguresBasis } from './panel-props';
import { verdictWords } from './verdict-words';

/** What is read aloud after a change of the weights: the verdict and both scores. */
export function announcement(
  { texts, input, names }: FiguresBasis,
  figures: WhatIfFigures,
  locale: Locale,
): string {
  const score = (value: number | null) =>
    value === null ? texts.drivers.nothing : formatScore(value, locale);
  return fillTemplate(texts.announceTemplate, {
    verdict: verdictWords(figures.verdict, input.cityA, texts),
    a: names.a,
    b: names.b,
    scoreA: score(figures.sharedA),
    scoreB: score(figures.sharedB),
  });
}
