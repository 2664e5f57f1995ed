import { ReachedLevel, UNIT_BESIDE_VALUE } from '@/components/compare/reached-level';
import { DataTable, type TableRow } from '@/components/ui/data-table';
import { Localized } from '@/components/ui/localized';
import { formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { measuredFrom } from '@/lib/views/compare/measured-from';
import type { IndicatorRow } from '@/lib/views/compare/types';
import { driverNote, passageNotes, valuesNote } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { OwnScoreText } from '../own-score';
import styles from './driver-table.module.css';

type DriverTableProps = ReportPart & { readonly driver: string };

/** The score of a driver and every indicator under it: the level each city reaches, with its notes. */
export function DriverTable({ driver, ...part }: DriverTableProps) {
  const { locale } = part;
  const { comparison } = part.report;
  const group = comparison.indicators.find((entry) => entry.driver === driver);
  const t = translator(locale, 'report');
  if (group === undefined) return null;
  const cities = comparison.cities.map((city) => ({
    key: city.slug,
    label: shownText(city.name, locale).text,
  }));
  return (
    <div className={styles.group}>
      <DataTable
        caption={t(part.report.comparison.isMeasured ? 'drivers.tableMeasured' : 'drivers.table', {
          driver: shownText(group.title, locale).text,
        })}
        columns={[{ key: 'indicator', label: t('drivers.indicator') }, ...cities]}
        rows={[driverRow(driver, part), ...group.rows.map((row) => indicatorRow(row, part))]}
      />
    </div>
  );
}

function driverRow(driver: string, part: ReportPart): TableRow {
  const { basis, cities } = part.report.comparison;
  const row = basis.find(({ node }) => node === driver);
  return {
    key: driver,
    cells: [
      translator(part.locale, 'report')('drivers.driverRow'),
      ...cities.map(({ slug }, at) => (
        <OwnScoreText key={slug} score={row?.own[at]} note={driverNote(slug, driver)} {...part} />
      )),
    ],
  };
}

function indicatorRow(row: IndicatorRow, part: ReportPart): TableRow {
  const { locale } = part;
  const t = translator(locale, 'compare');
  const remarks = [t(`indicators.${row.role}`), ...(row.isShared ? [t('indicators.shared')] : [])];
  return {
    key: row.node,
    cells: [
      <span key="name" className={styles.name}>
        <Localized text={row.title} locale={locale} />{' '}
        <small>{[...measureWords(row, locale), ...remarks].join(t('separator'))}</small>
      </span>,
      ...row.cells.map((cell, at) => (
        <span key={cell.city} className={styles.level}>
          <ReachedLevel
            cell={cell}
            row={row}
            position={part.report.comparison.cities[at]?.position ?? 1}
            locale={locale}
          />
          <Marks
            of={[
              ...(cell.source === null ? [] : [valuesNote(row.node)]),
              ...passageNotes(cell.passages),
            ]}
            {...part}
          />
        </span>
      )),
    ],
  };
}

/** Unit and year of a measure, where every value is of the same and columns are narrow. */
function measureWords(row: IndicatorRow, locale: Locale): readonly string[] {
  const [first, ...others] = measuredFrom(row);
  const unit = row.cells.length > UNIT_BESIDE_VALUE && !row.isRubric ? row.unit : null;
  return [
    ...(unit === null ? [] : [shownText(unit, locale).text]),
    ...(first === undefined || others.length > 0
      ? []
      : [formatPeriod(first.period.from, first.period.to, locale)]),
  ];
}
