import { DataTable } from '@/components/ui/data-table';
import { formatDifference, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { GapView } from '@/lib/views/compare/types';
import type { PairView } from '@/lib/views/overview/types';
import { DivergingBar } from '../compare/diverging-bar';
import { nameFinder } from '../compare/names';

/** As many as tell the story; the comparison has them all. */
const MOST_INDICATORS = 5;

type IndicatorDifferencesProps = {
  readonly pair: PairView;
  readonly gap: GapView;
  readonly locale: Locale;
};

/** The shared indicators that add most to the difference, the largest first. */
export function IndicatorDifferences({ pair, gap, locale }: IndicatorDifferencesProps) {
  const t = translator(locale, 'overview');
  const nameOf = nameFinder([pair.a, pair.b], locale);
  const [a, b] = [nameOf(pair.a.slug), nameOf(pair.b.slug)];
  const largest = gap.rows
    .filter((row) => row.kind === 'indicator' && row.contribution !== 0)
    .toSorted((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
    .slice(0, MOST_INDICATORS);
  if (largest.length === 0) return <p>{t('differences.equal')}</p>;
  return (
    <DataTable
      caption={t('differences.indicatorsCaption', { a, b })}
      columns={[
        { key: 'indicator', label: t('differences.indicator') },
        { key: 'a', label: a, numeric: true },
        { key: 'b', label: b, numeric: true },
        { key: 'bar', label: t('differences.direction', { a, b }) },
        { key: 'adds', label: t('differences.adds'), numeric: true },
      ]}
      rows={largest.map((row) => ({
        key: row.node,
        cells: [
          shownText(row.title, locale).text,
          ...(['a', 'b'] as const).map((side) => (
            <IndicatorScore
              key={side}
              score={row.sharedBasis[side]}
              href={pair[side].href}
              row={row.node}
              locale={locale}
            />
          )),
          <DivergingBar
            key="bar"
            value={row.contribution}
            axis={gap.axis}
            positions={{ a: pair.a.position, b: pair.b.position }}
          />,
          formatDifference(row.contribution, locale),
        ],
      }))}
    />
  );
}

type IndicatorScoreProps = {
  readonly score: number | null;
  /** The city's page. */
  readonly href: string;
  /** The indicator, which has a place on that page. */
  readonly row: string;
  readonly locale: Locale;
};

function IndicatorScore({ score, href, row, locale }: IndicatorScoreProps) {
  if (score === null) return '–';
  return <a href={`${href}#${row}`}>{formatScore(score, locale)}</a>;
}
