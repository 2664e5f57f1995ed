import type { Verdict } from '@/lib/scoring/types';
import type { FigureTexts } from './texts';

/** A verdict in the finished words of the panel. */
export function verdictWords(verdict: Verdict, cityA: string, texts: FigureTexts): string {
  switch (verdict.kind) {
    case 'leader':
      return verdict.city === cityA ? texts.verdicts.a : texts.verdicts.b;
    case 'undecided':
      return texts.verdicts.undecided;
    case 'nothing-shared':
      return texts.verdicts.nothingShared;
  }
}
