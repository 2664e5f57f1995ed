import { formatNumber, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import type { BreakEvenRow } from '@/lib/views/report/robustness';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { ReportTable } from '../report-table';

/** The weight of each driver at which the pair would tie. */
export function BreakEvenTable(part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  return (
    <ReportTable
      caption={t('robustness.breakEven.caption')}
      onPhone="keep"
      columns={[
        { key: 'driver', label: t('robustness.breakEven.driver') },
        { key: 'weight', label: t('robustness.breakEven.weight'), numeric: true },
        { key: 'tie', label: t('robustness.breakEven.tie'), numeric: true },
      ]}
      rows={part.report.robustness.breakEven.map((row) => ({
        key: row.driver,
        cells: [
          shownText(row.title, locale).text,
          <span key="weight">
            {shareText(row.share, locale)}
            <Marks of={['weights']} {...part} />
          </span>,
          <Tie key="tie" row={row} {...part} />,
        ],
      }))}
    />
  );
}

/** A share in percent with a decimal only where it has one. */
export function shareText(share: number, locale: Locale): string {
  return `${formatNumber(share, locale, Number.isInteger(share) ? 0 : 1)}%`;
}

function Tie({ row, ...part }: ReportPart & { readonly row: BreakEvenRow }) {
  const t = translator(part.locale, 'report');
  if (!row.isShared) return t('robustness.breakEven.nothing');
  if (row.weight === null) return t('robustness.breakEven.never');
  return (
    <>
      {formatPercent(row.weight, part.locale)}
      <Marks of={['breakEven']} {...part} />
    </>
  );
}
