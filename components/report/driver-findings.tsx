import { nameFinder } from '@/components/compare/names';
import { verdictText } from '@/components/compare/verdict-text';
import { Localized } from '@/components/ui/localized';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/translator';
import { verdictOf } from '@/lib/scoring/verdict';
import type { Locale } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { BasisRow } from '@/lib/views/compare/types';
import type { ReportContent } from '@/lib/views/report';
import styles from './driver-findings.module.css';
import { OwnSentence, SharedSentence, SureSentence } from './driver-sentences';
import { NoteMarks } from './note-marks';

type DriverFindingsProps = { readonly report: ReportContent; readonly locale: Locale };

/** What the evidence shows driver by driver, in sentences. */
export function DriverFindings({ report, locale }: DriverFindingsProps) {
  const t = translator(locale, 'report');
  const [, ...drivers] = report.comparison.basis;
  return (
    <Section id="drivers" title={t('drivers.title')}>
      {drivers.map((row) => (
        <DriverFinding key={row.node} row={row} report={report} locale={locale} />
      ))}
    </Section>
  );
}

type DriverFindingProps = DriverFindingsProps & { readonly row: BasisRow };

function DriverFinding({ row, report, locale }: DriverFindingProps) {
  const { comparison } = report;
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
          <OwnSentence key={city.slug} {...{ city, row, report, locale }} score={row.own[at]} />
        ))}
        <SharedSentence row={row} report={report} locale={locale} />
        {row.doubt !== null && <SureSentence doubt={row.doubt} report={report} locale={locale} />}
        <Passages kind="turning" {...{ row, report, locale }} />
        <Passages kind="emptying" {...{ row, report, locale }} />
      </p>
    </section>
  );
}

type PassagesProps = DriverFindingProps & { readonly kind: 'turning' | 'emptying' };

/** The notes of the passages without which the order turns, or nothing is left. */
function Passages({ kind, row, report, locale }: PassagesProps) {
  const passages = row.doubt?.[kind] ?? [];
  if (passages.length === 0) return null;
  const t = translator(locale, 'report');
  const numbers = passages.flatMap(({ href }) => report.notes.passages.get(href) ?? []);
  return (
    <>
      {t(`drivers.${kind}`)}
      {sentenceSpace(locale)}
      <NoteMarks numbers={numbers} locale={locale} raised={false} />
      {t('stop')}
      {sentenceSpace(locale)}
    </>
  );
}
