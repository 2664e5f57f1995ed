import { AddsCell } from '@/components/compare/adds-cell';
import { nameFinder } from '@/components/compare/names';
import type { TableRow } from '@/components/ui/data-table';
import { formatDifference, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { GapRow, GapView, IndicatorCell } from '@/lib/views/compare/types';
import { type NoteKey, passageNotes } from '@/lib/views/report/note-keys';
import { Marks, markAfter } from '../../marks';
import type { ReportPart } from '../../part';
import { MarkedNumber } from '../number';
import { ReportTable } from '../report-table';
import styles from './gap-table.module.css';

/** How far the pair is apart on what both have, or that there is nothing to take apart. */
export function GapSentence(part: ReportPart) {
  const { locale } = part;
  const { gap, pair } = part.report.comparison;
  const t = translator(locale, 'report');
  const words = translator(locale, 'compare');
  const nameOf = nameFinder(pair, locale);
  const points = gap === null ? null : formatScore(Math.abs(gap.gap), locale);
  return (
    <>
      <h3>{t('comparison.gap.title')}</h3>
      {gap === null && <p>{words('gap.nothing')}</p>}
      {gap !== null && points === formatScore(0, locale) && <p>{words('gap.tie')}</p>}
      {gap !== null && points !== null && points !== formatScore(0, locale) && (
        <p>
          {t.rich('comparison.gap.sentence', {
            ahead: nameOf(pair[gap.gap > 0 ? 0 : 1].slug),
            gap: points,
            points: markAfter(['contribution'], part),
          })}
        </p>
      )}
    </>
  );
}

/** Drivers, and the shared indicators under them, with what each adds to the difference. */
export function GapTable(part: ReportPart) {
  const { locale } = part;
  const { gap, pair, basis } = part.report.comparison;
  if (gap === null) return null;
  const t = translator(locale, 'compare');
  const nameOf = nameFinder(pair, locale);
  const names = { a: nameOf(pair[0].slug), b: nameOf(pair[1].slug) };
  const overall = basis[0]?.sharedBasis;
  return (
    <ReportTable
      isLong
      caption={translator(locale, 'report')('comparison.gap.caption', { ...names, axis: gap.axis })}
      columns={[
        { key: 'node', label: t('gap.node') },
        { key: 'a', label: names.a },
        { key: 'b', label: names.b },
        { key: 'adds', label: t('gap.adds'), numeric: true },
      ]}
      onPhone="keep"
      rows={[
        ...gap.rows.map((row) => gapRow(row, gap, part)),
        {
          key: 'total',
          cells: [
            <b key="name">{t('gap.total')}</b>,
            <Score key="a" score={overall?.a ?? null} notes={['shared']} {...part} />,
            <Score key="b" score={overall?.b ?? null} notes={['shared']} {...part} />,
            <Adds key="adds" points={gap.gap} gap={gap} {...part} />,
          ],
        },
      ]}
    />
  );
}

function gapRow(row: GapRow, gap: GapView, part: ReportPart): TableRow {
  const notes = scoreNotes(row, part);
  return {
    key: row.node,
    cells: [
      <NodeName key="name" row={row} {...part} />,
      <Score key="a" score={row.sharedBasis.a} notes={notes.a} {...part} />,
      <Score key="b" score={row.sharedBasis.b} notes={notes.b} {...part} />,
      <Adds key="adds" points={row.contribution} gap={gap} {...part} />,
    ],
  };
}

/** A driver's score rests on its indicators, that of an indicator on its passages. */
function scoreNotes({ node, kind }: GapRow, { report }: ReportPart) {
  if (kind === 'driver') {
    const notes: readonly NoteKey[] = [`sharedDriver/${node}`];
    return { a: notes, b: notes };
  }
  const rows = report.comparison.indicators.flatMap((group) => group.rows);
  const cells = rows.find((row) => row.node === node)?.cells ?? [];
  const notesOf = (cell: IndicatorCell | undefined) => passageNotes(cell?.passages ?? []);
  return { a: notesOf(cells[0]), b: notesOf(cells[1]) };
}

function NodeName({ row, ...part }: ReportPart & { readonly row: GapRow }) {
  const title = shownText(row.title, part.locale).text;
  if (row.kind === 'indicator') return <span className={styles.indicator}>{title}</span>;
  const { shared, total } = row.sharedBasis;
  return (
    <>
      {title}{' '}
      <small>
        {translator(part.locale, 'compare')('gap.driverShared', { shared, total })}
        <Marks of={[`sharedDriver/${row.node}`]} {...part} />
      </small>
    </>
  );
}

type ScoreProps = ReportPart & {
  readonly score: number | null;
  readonly notes: readonly NoteKey[];
};

function Score({ score, notes, ...part }: ScoreProps) {
  if (score === null) return translator(part.locale, 'report')('comparison.overview.nothing');
  return <MarkedNumber text={formatScore(score, part.locale)} of={notes} {...part} />;
}

type AddsProps = ReportPart & { readonly points: number; readonly gap: GapView };

function Adds({ points, gap, ...part }: AddsProps) {
  const [a, b] = part.report.comparison.pair;
  return (
    <span className={styles.adds}>
      <AddsCell
        value={points}
        text={
          <>
            {formatDifference(points, part.locale)}
            <Marks of={['contribution']} {...part} />
          </>
        }
        axis={gap.axis}
        positions={{ a: a.position, b: b.position }}
      />
    </span>
  );
}
