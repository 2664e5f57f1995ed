import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import type { FiguresBasis } from './panel-props';
import { figureTexts } from './weights-texts';

/** What the figures of the weights panel are computed from and told with. Runs on the server. */
export function figuresBasis(
  { pair, weights, isMeasured }: ComparisonView,
  edition: string,
  locale: Locale,
): FiguresBasis {
  const [cityA, cityB] = pair;
  const names = { a: shownText(cityA.name, locale).text, b: shownText(cityB.name, locale).text };
  return {
    edition,
    names,
    positions: { a: cityA.position, b: cityB.position },
    input: weights.input,
    official: weights.official,
    texts: figureTexts(names, translator(locale, 'compare'), isMeasured),
  };
}
