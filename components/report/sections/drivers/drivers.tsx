import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import { verdictOf } from '@/lib/scoring/verdict';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { BasisRow } from '@/lib/views/compare/types';
import { passageNotes } from '@/lib/views/report/note-keys';
import { Marks } from '../../marks';
import type { ReportPart, SectionContent } from '../../part';
import { OwnSentence, SharedSentence, SureSentence } from './driver-sentences';
import { DriverTable } from './driver-table';
import styles from './drivers.module.css';

/** What the evidence shows driver by driver: sentences, then every indicator in a table. */
export function driversSection(part: ReportPart): SectionContent {
  const { drivers, comparison } = part.report;
  const rows = comparison.basis.filter(({ node }) => drivers.includes(node));
  return {
    title: translator(part.locale, 'report')('drivers.title'),
    blocks: rows.flatMap((row) => [
      { key: row.node, content: <DriverFinding row={row} {...part} /> },
      { key: `${row.node}-table`, content: <DriverTable driver={row.node} {...part} /> },
    ]),
  };
}

type DriverFindingProps = ReportPart & { readonly row: BasisRow };

function DriverFinding({ row, ...part }: DriverFindingProps) {
  const { locale } = part;
  const { comparison } = part.report;
  const verdict = row.doubt?.verdict ?? verdictOf(null);
  const nameOf = nameFinder(comparison.pair, locale);
  return (
    <div className={styles.driver}>
      <h3>
        <Localized text={row.title} locale={locale} />
        <span className={styles.verdict}>
          {' '}
          {verdictText(verdict, nameOf, translator(locale, 'compare'), comparison.isMeasured)}
        </span>
      </h3>
      <p>
        {comparison.cities.map((city, at) => (
          <OwnSentence key={city.slug} {...part} city={city} row={row} score={row.own[at]} />
        ))}
        <SharedSentence {...part} row={row} />
        {row.doubt !== null && <SureSentence {...part} doubt={row.doubt} />}
        <Passages kind="turning" {...part} row={row} />
        <Passages kind="emptying" {...part} row={row} />
      </p>
    </div>
  );
}

type PassagesProps = DriverFindingProps & { readonly kind: 'turning' | 'emptying' };

/** The notes of the passages without which the order turns, or nothing is left. */
function Passages({ kind, row, ...part }: PassagesProps) {
  const passages = row.doubt?.[kind] ?? [];
  if (passages.length === 0) return null;
  const t = translator(part.locale, 'report');
  const space = sentenceSpace(part.locale);
  return (
    <>
      {t(`drivers.${kind}`)}
      {space}
      <Marks of={passageNotes(passages)} raised={false} {...part} />
      {t('stop')}
      {space}
    </>
  );
}
