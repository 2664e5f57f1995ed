import { markedScore } from '@/lib/charts/chart-series';
import { formatDifference, formatPercent, formatRange, formatScore } from '@/lib/format';
import { fillTemplate } from '@/lib/text/fill-template';
import { inBrackets } from '@/lib/text/in-brackets';
import type { Locale } from '@/lib/text/localized';
import type { OverallFigures, WhatIfFigures } from '@/lib/views/compare/what-if';
import type { FigureTexts } from './texts';
import { verdictWords } from './verdict-words';

/** One line of the panel's table: its label, and its text for any figures. */
export type FigureLine = {
  readonly key: string;
  readonly label: string;
  readonly text: (figures: WhatIfFigures) => string;
};

/** The lines of the panel's table, from the verdict to what it rests on. */
export function figureLines(
  texts: FigureTexts,
  cityA: string,
  locale: Locale,
): readonly FigureLine[] {
  const { table } = texts;
  const { nothing } = texts.drivers;
  const score = (value: number | null) => (value === null ? nothing : formatScore(value, locale));
  const share = (value: number | undefined) =>
    value === undefined ? nothing : formatPercent(value, locale);
  const overall = (own: OverallFigures) => overallText(own, texts.noEvidence, locale);
  return [
    {
      key: 'verdict',
      label: table.verdict,
      text: ({ verdict }) => verdictWords(verdict, cityA, texts),
    },
    { key: 'shared-a', label: table.shared.a, text: ({ sharedA }) => score(sharedA) },
    { key: 'shared-b', label: table.shared.b, text: ({ sharedB }) => score(sharedB) },
    {
      key: 'gap',
      label: table.gap,
      text: ({ gap }) => (gap === null ? nothing : formatDifference(gap, locale)),
    },
    { key: 'own-a', label: table.own.a, text: ({ ownA }) => overall(ownA) },
    { key: 'own-b', label: table.own.b, text: ({ ownB }) => overall(ownB) },
    ...optionalLine('draws', table.drawShare, ({ doubt }) => share(doubt?.drawShare)),
    { key: 'weightings', label: table.leadShare, text: ({ doubt }) => share(doubt?.leadShare) },
    ...optionalLine('leave-one-out', table.leaveOneOut, ({ doubt }) =>
      doubt === null ? nothing : rangeText(doubt, texts, locale),
    ),
  ];
}

/** A line that an index of measured numbers does without. */
function optionalLine(
  key: string,
  label: string | null,
  text: FigureLine['text'],
): readonly FigureLine[] {
  return label === null ? [] : [{ key, label, text }];
}

function overallText(own: OverallFigures, noEvidence: string, locale: Locale): string {
  if (own.present === 0) return noEvidence;
  const bounds = formatRange(own.lower, own.upper, locale);
  return own.value === null
    ? bounds
    : `${markedScore(own.value, own.imputed, locale)}${inBrackets(bounds, locale)}`;
}

function rangeText(
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  texts: FigureTexts,
  locale: Locale,
): string {
  return fillTemplate(texts.rangeTemplate, {
    lowest: formatDifference(lowest, locale),
    highest: formatDifference(highest, locale),
  });
}
