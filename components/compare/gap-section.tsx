import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatDifference, formatScore } from '@/lib/format';
import { type Translator, translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { ComparisonView } from '@/lib/views/compare/comparison';
import type { GapRow, GapView } from '@/lib/views/compare/types';
import { AddsCell } from './adds-cell';
import styles from './gap-section.module.css';
import { nameFinder } from './names';

type GapSectionProps = { readonly comparison: ComparisonView; readonly locale: Locale };

/** The difference of the pair taken apart: drivers, and the shared indicators under them. */
export function GapSection({ comparison, locale }: GapSectionProps) {
  const t = translator(locale, 'compare');
  const { gap } = comparison;
  return (
    <Section id="gap" isFarBelow title={t('gap.title')}>
      {gap === null ? (
        <p>{t('gap.nothing')}</p>
      ) : (
        <>
          <p>{gapSentence(comparison, gap, locale, t)}</p>
          <GapTable comparison={comparison} gap={gap} locale={locale} />
        </>
      )}
    </Section>
  );
}

function GapTable({ comparison, gap, locale }: GapSectionProps & { readonly gap: GapView }) {
  const t = translator(locale, 'compare');
  const nameOf = nameFinder(comparison.pair, locale);
  const [a, b] = comparison.pair;
  const total: TableRow = {
    key: 'total',
    cells: [
      <b key="name">{t('gap.total')}</b>,
      ...scores(comparison.basis[0]?.sharedBasis, locale),
      addsCell(gap.gap, gap, comparison, locale),
    ],
  };
  return (
    <DataTable
      caption={t('gap.caption', { a: nameOf(a.slug), b: nameOf(b.slug), axis: gap.axis })}
      columns={[
        { key: 'node', label: t('gap.node') },
        { key: 'a', label: nameOf(a.slug), numeric: true },
        { key: 'b', label: nameOf(b.slug), numeric: true },
        { key: 'adds', label: t('gap.adds'), numeric: true },
      ]}
      onPhone="keep"
      rows={[
        ...gap.rows.map((row) => ({
          key: row.node,
          cells: [
            <NodeName key="name" row={row} locale={locale} />,
            ...scores(row.sharedBasis, locale),
            addsCell(row.contribution, gap, comparison, locale),
          ],
        })),
        total,
      ]}
    />
  );
}

function addsCell(
  points: number,
  { axis }: GapView,
  { pair: [a, b] }: ComparisonView,
  locale: Locale,
) {
  return (
    <AddsCell
      key="adds"
      value={points}
      text={formatDifference(points, locale)}
      axis={axis}
      positions={{ a: a.position, b: b.position }}
    />
  );
}

function NodeName({ row, locale }: { readonly row: GapRow; readonly locale: Locale }) {
  const t = translator(locale, 'compare');
  const title = shownText(row.title, locale).text;
  if (row.kind === 'indicator') {
    return (
      <a className={styles.indicator} href={row.href}>
        {title}
      </a>
    );
  }
  const { shared, total } = row.sharedBasis;
  return (
    <>
      {title} <small>{t('gap.driverShared', { shared, total })}</small>
    </>
  );
}

function scores(basis: GapRow['sharedBasis'] | undefined, locale: Locale): readonly string[] {
  return [basis?.a ?? null, basis?.b ?? null].map((score) =>
    score === null ? '–' : formatScore(score, locale),
  );
}

function gapSentence(
  comparison: ComparisonView,
  { gap }: GapView,
  locale: Locale,
  t: Translator<'compare'>,
): string {
  const nameOf = nameFinder(comparison.pair, locale);
  const points = formatScore(Math.abs(gap), locale);
  if (points === formatScore(0, locale)) return t('gap.tie');
  const [a, b] = comparison.pair;
  return t('gap.sentence', { ahead: nameOf(gap > 0 ? a.slug : b.slug), gap: points });
}
