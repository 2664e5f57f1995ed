import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { Localized } from '@/components/ui/localized';
import { translator } from '@/lib/i18n/translator';
import { verdictOf } from '@/lib/scoring/verdict';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { BasisRow } from '@/lib/views/compare/types';
import { NoteMarks } from '../note-marks';
import type { ReportPart, SectionContent } from '../part';
import styles from './driver-findings.module.css';
import { OwnSentence, SharedSentence, SureSentence } from './driver-sentences';

/** What the evidence shows driver by driver, in sentences. */
export function driversSection(part: ReportPart): SectionContent {
  const [, ...drivers] = part.report.comparison.basis;
  return {
    title: translator(part.locale, 'report')('drivers.title'),
    blocks: drivers.map((row) => ({
      key: row.node,
      content: <DriverFinding row={row} {...part} />,
    })),
  };
}

type DriverFindingProps = ReportPart & { readonly row: BasisRow };

function DriverFinding({ row, ...part }: DriverFindingProps) {
  const { locale } = part;
  const { comparison } = part.report;
  const verdict = row.doubt?.verdict ?? verdictOf(null);
  const nameOf = nameFinder(comparison.pair, locale);
  return (
    <section className={styles.driver}>
      <h3>
        <Localized text={row.title} locale={locale} />
        <span className={styles.verdict}>
          {' '}
          {verdictText(verdict, nameOf, translator(locale, 'compare'))}
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
    </section>
  );
}

type PassagesProps = DriverFindingProps & { readonly kind: 'turning' | 'emptying' };

/** The notes of the passages without which the order turns, or nothing is left. */
function Passages({ kind, row, report, locale, anchors }: PassagesProps) {
  const passages = row.doubt?.[kind] ?? [];
  if (passages.length === 0) return null;
  const t = translator(locale, 'report');
  const numbers = passages.flatMap(({ href }) => report.notes.passages.get(href) ?? []);
  return (
    <>
      {t(`drivers.${kind}`)}
      {sentenceSpace(locale)}
      <NoteMarks numbers={numbers} locale={locale} anchors={anchors} raised={false} />
      {t('stop')}
      {sentenceSpace(locale)}
    </>
  );
}
