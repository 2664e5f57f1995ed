import { RadarChart } from '@/components/charts/radar-chart';
import { SeriesTable } from '@/components/charts/series-table';
import { OrderLine } from '@/components/sureness/order-line';
import { shortCoverage, shortImputed } from '@/components/sureness/score-words';
import { shortNotes } from '@/components/sureness/short-notes';
import { chartWords } from '@/lib/i18n/chart-words';
import { translator } from '@/lib/i18n/translator';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import { comparisonSeries } from '@/lib/views/compare/series';
import type { OwnScore } from '@/lib/views/compare/types';
import { EmbedBars } from './embed-bars';
import { EmbedMark } from './embed-mark';

type EmbedComparisonProps = {
  readonly kind: 'radar' | 'bars';
  readonly comparison: ComparisonView;
  readonly title: string;
  readonly locale: Locale;
};

/** The parts of a radar by their names in the style sheet of embeds. */
const RADAR_CLASSES = {
  radar: 'radar',
  grid: 'grid',
  rim: 'rim',
  outline: 'outline',
  whisker: 'whisker',
  name: 'name',
  note: 'note',
  tick: 'tick',
};

/** Cities compared: the finding in a sentence, then their shape or their bars. */
export function EmbedComparison({ kind, comparison, title, locale }: EmbedComparisonProps) {
  const words = chartWords(locale, comparison.isMeasured);
  const charts = translator(locale, 'charts');
  const finding = translator(locale, 'compare').sentence(comparison.finding);
  const rows = comparison.basis.slice(kind === 'radar' ? 1 : 0);
  const series = comparisonSeries(comparison, rows, words, locale);
  const scores = rows.flatMap(({ own }) => own);
  const reading = [charts('key.whisker'), charts('key.thin'), ...shortNotes(scores, locale)].join(
    sentenceSpace(locale),
  );
  const said = (
    <p className="said">
      {`${finding}${sentenceSpace(locale)}`}
      <OrderLine doubt={comparison.order} locale={locale} isFramed />
    </p>
  );
  if (kind === 'bars') {
    return (
      <>
        {said}
        <div className="content">
          <EmbedBars
            series={series}
            known={knownOf(scores, locale)}
            words={words}
            caption={reading}
          />
        </div>
      </>
    );
  }
  return (
    <>
      {said}
      <div className="content">
        <ul className="key">
          {series.cities.map(({ slug, name, position }) => (
            <li key={slug}>
              <EmbedMark position={position} /> {name}
            </li>
          ))}
        </ul>
        <RadarChart
          series={series}
          label={charts('radarLabel', { name: title, finding })}
          classes={RADAR_CLASSES}
        />
        <p className="said">{reading}</p>
        <details>
          <summary>{words.table}</summary>
          <SeriesTable series={series} words={words} caption={title} />
        </details>
      </div>
    </>
  );
}

/** How much is known of each score, how firmly, and what of it is imputed: by city and node. */
function knownOf(scores: readonly OwnScore[], locale: Locale): ReadonlyMap<string, string> {
  const separator = translator(locale, 'sureness')('short.separator');
  return new Map(
    scores.map((score) => [
      `${score.city} ${score.node}`,
      [shortCoverage(score, locale), ...shortImputed(score, locale)].join(separator),
    ]),
  );
}
