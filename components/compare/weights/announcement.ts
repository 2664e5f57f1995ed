import { formatScore } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import type { WhatIfFigures } from '@/lib/views/compare/what-if';
import type { PanelContext } from './panel-props';
import { verdictWords } from './verdict-words';

/** What is read aloud after a change of the weights: the verdict and both scores. */
export function announcement(
  { texts, input, names, address }: PanelContext,
  figures: WhatIfFigures,
): string {
  const score = (value: number | null) =>
    value === null ? texts.drivers.nothing : formatScore(value, address.locale);
  return fillTemplate(texts.announceTemplate, {
    verdict: verdictWords(figures.verdict, input.cityA, texts),
    a: names.a,
    b: names.b,
    scoreA: score(figures.sharedA),
    scoreB: score(figures.sharedB),
  });
}
