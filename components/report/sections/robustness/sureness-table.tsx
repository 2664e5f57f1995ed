import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { formatDifference, formatPercent } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import type { BasisRow, DoubtView } from '@/lib/views/compare/types';
import { passageNotes } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { ReportTable } from '../report-table';
import styles from './sureness-table.module.css';

const COLUMNS = [
  'node',
  'verdict',
  'ahead',
  'leadShare',
  'drawShare',
  'range',
  'passages',
] as const;

/** Of measured numbers no rating can be off, and no passage left out. */
function columnsOf({ report }: ReportPart) {
  return report.comparison.isMeasured ? COLUMNS.slice(0, 4) : COLUMNS;
}

/** Overall and driver by driver: who is ahead, how often, by how much, and on which passages. */
export function SurenessTable(part: ReportPart) {
  const t = translator(part.locale, 'report');
  const columns = columnsOf(part);
  return (
    <ReportTable
      caption={t('robustness.sure.caption')}
      columns={columns.map((key) => ({
        key,
        label: t(`robustness.sure.${key}`),
        numeric: key === 'leadShare' || key === 'drawShare',
      }))}
      rows={part.report.comparison.basis.map((row, at) => ({
        key: row.node,
        cells: [
          <span key="name" className={styles.whole}>
            {at === 0 ? t('robustness.sure.overall') : shownText(row.shortTitle, part.locale).text}
          </span>,
          ...doubtCells(row, part),
        ],
      }))}
    />
  );
}

function doubtCells({ doubt }: BasisRow, part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const nothing = t('robustness.sure.nothing');
  if (doubt === null)
    return columnsOf(part)
      .slice(1)
      .map(() => nothing);
  const nameOf = nameFinder(part.report.comparison.pair, locale);
  const alike = [
    verdictText(
      doubt.verdict,
      nameOf,
      translator(locale, 'compare'),
      part.report.comparison.isMeasured,
    ),
    nameOf(doubt.ahead),
    <span key="lead">
      {formatPercent(doubt.leadShare, locale)}
      <Marks of={['leadShare']} {...part} />
    </span>,
  ];
  if (part.report.comparison.isMeasured) return alike;
  return [
    ...alike,
    <span key="draws">
      {formatPercent(doubt.drawShare, locale)}
      <Marks of={['draws']} {...part} />
    </span>,
    <span key="range">
      {translator(locale, 'compare')('weights.rangeInWords', {
        lowest: formatDifference(doubt.lowest, locale),
        highest: formatDifference(doubt.highest, locale),
      })}
      <Marks of={['leaveOneOut']} {...part} />
    </span>,
    <Passages key="passages" doubt={doubt} {...part} />,
  ];
}

function Passages({ doubt, ...part }: ReportPart & { readonly doubt: DoubtView }) {
  const t = translator(part.locale, 'report');
  const kinds = (['turning', 'emptying'] as const).filter((kind) => doubt[kind].length > 0);
  if (kinds.length === 0) return t('robustness.sure.none');
  return (
    <small>
      {kinds.map((kind, place) => (
        <span key={kind}>
          {place > 0 && t('clauseSeparator')}
          {t(`robustness.sure.${kind}`, { count: doubt[kind].length })}{' '}
          <Marks of={passageNotes(doubt[kind])} raised={false} {...part} />
        </span>
      ))}
    </small>
  );
}
