import { boundsTexts } from '@/components/compare/bounds-text';
import { ReachedLevel } from '@/components/compare/reached-level';
import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { formatRange, formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { cellKey } from '@/lib/views/compare/passage-marks';
import type { BasisRow, IndicatorGroup, OwnScore } from '@/lib/views/compare/types';
import type { ReportContent } from '@/lib/views/report';
import { NoteMarks } from '../note-marks';
import type { Anchors, ReportPart, SectionContent } from '../part';
import styles from './report-indicators.module.css';

/** Every indicator under its driver: the level each city reaches, and the notes behind it. */
export function evidenceSection(part: ReportPart): SectionContent {
  const t = translator(part.locale, 'report');
  return {
    title: t('indicators.title'),
    note: t('indicators.note'),
    blocks: part.report.comparison.indicators.map((group) => ({
      key: group.driver,
      content: <GroupTable group={group} {...part} />,
    })),
  };
}

function GroupTable({ group, ...part }: ReportPart & { readonly group: IndicatorGroup }) {
  const { report, locale } = part;
  const cities = report.comparison.cities.map((city) => ({
    key: city.slug,
    label: shownText(city.name, locale).text,
  }));
  const indicator = translator(locale, 'report')('indicators.indicator');
  return (
    <div className={styles.group}>
      <DataTable
        caption={shownText(group.title, locale).text}
        columns={[{ key: 'indicator', label: indicator }, ...cities]}
        rows={[...driverRow(group, part), ...group.rows.map((row) => indicatorRow(row, part))]}
      />
    </div>
  );
}

function driverRow(group: IndicatorGroup, { report, locale, anchors }: ReportPart): TableRow[] {
  const basis = report.comparison.basis.find(({ node }) => node === group.driver);
  if (basis === undefined) return [];
  return [
    {
      key: group.driver,
      cells: [
        translator(locale, 'report')('indicators.driverRow'),
        ...report.comparison.cities.map((city, at) => (
          <DriverScore
            key={city.slug}
            score={basis.own[at]}
            notes={noteOf(report, city.slug, basis)}
            locale={locale}
            anchors={anchors}
          />
        )),
      ],
    },
  ];
}

function noteOf({ notes }: ReportContent, city: string, { node }: BasisRow): readonly number[] {
  const number = notes.drivers.get(cellKey(city, node));
  return number === undefined ? [] : [number];
}

type DriverScoreProps = {
  readonly score: OwnScore | undefined;
  readonly notes: readonly number[];
  readonly locale: Locale;
  readonly anchors: Anchors;
};

function DriverScore({ score, notes, locale, anchors }: DriverScoreProps) {
  const t = translator(locale, 'compare');
  if (score === undefined || score.present === 0) return <span>{t('score.noEvidence')}</span>;
  const { value, lower, upper, present, total, thin } = score;
  return (
    <>
      <b>{value === null ? formatRange(lower, upper, locale) : formatScore(value, locale)}</b>
      <NoteMarks numbers={notes} locale={locale} anchors={anchors} />{' '}
      <small>
        {[
          ...(value === null ? [t('score.noOverall')] : boundsTexts(score, locale, t)),
          t('score.indicators', { present, total }),
          ...(thin ? [t('score.thin')] : []),
        ].join(t('separator'))}
      </small>
    </>
  );
}

function indicatorRow(
  row: IndicatorGroup['rows'][number],
  { report: { comparison, notes }, locale, anchors }: ReportPart,
): TableRow {
  const t = translator(locale, 'compare');
  const marks = [t(`indicators.${row.role}`), ...(row.isShared ? [t('indicators.shared')] : [])];
  return {
    key: row.node,
    cells: [
      <span key="name" className={styles.name}>
        <Localized text={row.title} locale={locale} /> <small>{marks.join(t('separator'))}</small>
      </span>,
      ...row.cells.map((cell, at) => (
        <span key={cell.city} className={styles.level}>
          <ReachedLevel
            cell={cell}
            row={row}
            position={comparison.cities[at]?.position ?? 1}
            locale={locale}
          />
          <NoteMarks
            numbers={cell.passages.flatMap(({ href }) => notes.passages.get(href) ?? [])}
            locale={locale}
            anchors={anchors}
          />
        </span>
      )),
    ],
  };
}
