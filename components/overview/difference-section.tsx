import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { comparePath } from '@/lib/address/paths';
import { formatDifference, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { BasisRow, GapView } from '@/lib/views/compare/types';
import type { OverviewView, PairView } from '@/lib/views/overview/types';
import { DivergingBar } from '../compare/diverging-bar';
import { nameFinder } from '../compare/names';
import { Sureness } from '../compare/sureness';
import { IndicatorDifferences } from './indicator-differences';

type DifferenceSectionProps = { readonly view: OverviewView; readonly locale: Locale };

/** Where the two cities differ most on what both have, and how sure that is. */
export function DifferenceSection({ view, locale }: DifferenceSectionProps) {
  const t = translator(locale, 'overview');
  const { pair } = view;
  if (pair === null) return null;
  const compare = comparePath(locale, view.index.slug, [pair.a.slug, pair.b.slug]);
  return (
    <Section id="differences" isFarBelow title={t('differences.title')}>
      <p>{differenceSentence(pair, locale)}</p>
      {pair.gap !== null && (
        <>
          <h3>{t('differences.byDriver')}</h3>
          <DriverDifferences
            pair={pair}
            gap={pair.gap}
            isMeasured={view.isMeasured}
            locale={locale}
          />
          <h3>{t('differences.byIndicator')}</h3>
          <IndicatorDifferences pair={pair} gap={pair.gap} locale={locale} />
        </>
      )}
      <p>
        <a href={compare}>{t('differences.compare')}</a>
      </p>
    </Section>
  );
}

function differenceSentence({ a, b, gap }: PairView, locale: Locale): string {
  const t = translator(locale, 'overview');
  if (gap === null) return t('differences.nothing');
  const points = formatScore(Math.abs(gap.gap), locale);
  if (points === formatScore(0, locale)) return t('differences.tied');
  const ahead = shownText((gap.gap > 0 ? a : b).name, locale).text;
  return t('differences.ahead', { city: ahead, gap: points });
}

type DriverDifferencesProps = {
  readonly pair: PairView;
  readonly gap: GapView;
  readonly isMeasured: boolean;
  readonly locale: Locale;
};

function DriverDifferences({ pair, gap, isMeasured, locale }: DriverDifferencesProps) {
  const t = translator(locale, 'overview');
  const nameOf = nameFinder([pair.a, pair.b], locale);
  const [a, b] = [nameOf(pair.a.slug), nameOf(pair.b.slug)];
  return (
    <DataTable
      caption={t('differences.driversCaption', { a, b })}
      columns={[
        { key: 'driver', label: t('differences.driver') },
        { key: 'a', label: a, numeric: true },
        { key: 'b', label: b, numeric: true },
        { key: 'bar', label: t('differences.direction', { a, b }) },
        { key: 'adds', label: t('differences.adds'), numeric: true },
        { key: 'sure', label: t('differences.sure') },
      ]}
      rows={pair.basis.map((row, place) => ({
        key: row.node,
        cells: [
          place === 0 ? t('differences.overall') : shownText(row.title, locale).text,
          <SharedScore key="a" score={row.sharedBasis.a} href={row.own[0]?.href} locale={locale} />,
          <SharedScore key="b" score={row.sharedBasis.b} href={row.own[1]?.href} locale={locale} />,
          <DivergingBar
            key="bar"
            value={addedBy(row, gap, place === 0)}
            axis={gap.axis}
            positions={{ a: pair.a.position, b: pair.b.position }}
          />,
          addedText(addedBy(row, gap, place === 0), locale),
          <Sureness
            key="sure"
            row={row}
            pair={[pair.a, pair.b]}
            isMeasured={isMeasured}
            locale={locale}
          />,
        ],
      }))}
    />
  );
}

/** Points that a driver adds to the difference of the index; the index adds up to all of it. */
function addedBy(row: BasisRow, gap: GapView, isIndex: boolean): number | null {
  if (isIndex) return gap.gap;
  if (row.sharedBasis.shared === 0) return null;
  return gap.rows.find((entry) => entry.node === row.node)?.contribution ?? null;
}

function addedText(points: number | null, locale: Locale): string {
  return points === null ? '–' : formatDifference(points, locale);
}

type SharedScoreProps = {
  readonly score: number | null;
  /** Where the city's evidence on the driver stands. */
  readonly href: string | undefined;
  readonly locale: Locale;
};

function SharedScore({ score, href, locale }: SharedScoreProps) {
  if (score === null) return '–';
  return <a href={href}>{formatScore(score, locale)}</a>;
}
