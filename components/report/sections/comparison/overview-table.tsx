import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { formatScore } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { verdictOf } from '@/lib/scoring/verdict';
import { shownText } from '@/lib/text/localized';
import type { BasisRow } from '@/lib/views/compare/types';
import { driverNote, type NoteKey } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import type { ReportPart } from '../../part';
import { MarkedNumber } from '../number';
import { OwnScoreText } from '../own-score';
import { ReportTable } from '../report-table';
import styles from './overview-table.module.css';

/** With more cities than these every column is as narrow as its longest word. */
const ROOMY = 3;

/** Index and drivers on both bases: each city's own set, and what the pair has in common. */
export function OverviewTable(part: ReportPart) {
  const { locale } = part;
  const { basis, cities, pair } = part.report.comparison;
  const t = translator(locale, 'report');
  const nameOf = nameFinder(cities, locale);
  const column = (kind: 'own' | 'shared') => (city: { readonly slug: string }) => ({
    key: `${kind}-${city.slug}`,
    label: t(`comparison.overview.${kind}`, { city: nameOf(city.slug) }),
  });
  const classes = [
    styles.table,
    ...(cities.length <= ROOMY ? [styles.roomy] : []),
    ...(cities.length <= pair.length ? [styles.pair] : []),
  ];
  return (
    <div className={classes.join(' ')}>
      <ReportTable
        caption={t('comparison.overview.caption')}
        columns={[
          { key: 'driver', label: t('comparison.overview.driver') },
          ...cities.map(column('own')),
          ...pair.map(column('shared')),
          { key: 'basis', label: t('comparison.overview.basis') },
          { key: 'verdict', label: t('comparison.overview.verdict') },
        ]}
        rows={basis.map((row, at) => ({
          key: row.node,
          cells: rowCells(row, at === 0, part),
        }))}
      />
    </div>
  );
}

function rowCells(row: BasisRow, isIndex: boolean, part: ReportPart) {
  const { locale } = part;
  const t = translator(locale, 'report');
  const { cities, pair } = part.report.comparison;
  const { a, b, shared, total } = row.sharedBasis;
  const note: NoteKey = isIndex ? 'shared' : `sharedDriver/${row.node}`;
  const verdict = row.doubt?.verdict ?? verdictOf(null);
  return [
    <span key="name" className={styles.whole}>
      {isIndex ? t('comparison.overview.overall') : shownText(row.shortTitle, locale).text}
    </span>,
    ...cities.map(({ slug }, place) => (
      <OwnScoreText
        key={slug}
        score={row.own[place]}
        note={isIndex ? `overall/${slug}` : driverNote(slug, row.node)}
        {...part}
      />
    )),
    ...[a, b].map((score, place) =>
      score === null ? (
        t('comparison.overview.nothing')
      ) : (
        <MarkedNumber
          key={pair[place]?.slug}
          text={formatScore(score, locale)}
          of={[note]}
          {...part}
        />
      ),
    ),
    <span key="basis" className={styles.whole}>
      {t('comparison.overview.count', { shared, total })}
      <Marks of={[note]} {...part} />
    </span>,
    verdictText(
      verdict,
      nameFinder(pair, locale),
      translator(locale, 'compare'),
      part.report.comparison.isMeasured,
    ),
  ];
}
