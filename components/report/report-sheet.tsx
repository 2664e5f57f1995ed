import { ChineseFont } from '@/components/ui/chinese-font';
import type { ReportSettings } from '@/lib/address/report-settings';
import type { Locale } from '@/lib/text/localized';
import type { SourceReference } from '@/lib/views/source-reference';
import { PageBoxes } from './page-boxes';
import { NumberedContents } from './pagination/numbered-contents';
import type { ReportPart } from './part';
import { ReportContents } from './report-contents';
import { ReportCover } from './report-cover';
import { ReportNotes } from './report-notes-section';
import { ReportReferences } from './report-references';
import { localSections, ReportSection } from './report-section';
import styles from './report-sheet.module.css';
import { type ReportEdition, verifySection } from './sections/verify';

type ReportSheetProps = {
  /** One language, or English and Chinese. */
  readonly parts: readonly ReportPart[];
  readonly settings: ReportSettings;
  readonly edition: ReportEdition;
  readonly references: readonly SourceReference[];
  /** Of what stands once in a report in both languages. */
  readonly locale: Locale;
};

/** The report as a document: on a screen a sheet, on paper what is printed. */
export function ReportSheet({ parts, settings, edition, references, locale }: ReportSheetProps) {
  const order = references.map(({ source }) => source);
  const sections = settings.sections.map((name) => ({
    name,
    sections: localSections(name, parts),
  }));
  const told = sections.filter((section) => section.sections.length > 0);
  const check = parts.map((part) => ({ part, content: verifySection(part, edition) }));
  return (
    <>
      {parts.length > 1 && <ChineseFont />}
      <NumberedContents />
      <PageBoxes parts={parts} settings={settings} edition={edition} locale={locale} />
      <article className={classOf(settings)}>
        <ReportCover parts={parts} settings={settings} edition={edition} />
        <ReportContents parts={parts} sections={told} />
        {told.map((section) => (
          <ReportSection
            key={section.name}
            {...section}
            note={settings.notes[section.name] ?? ''}
            startsPage={settings.breaks.includes(section.name)}
          />
        ))}
        <ReportNotes parts={parts} order={order} />
        <ReportReferences parts={parts} references={references} locale={locale} />
        <ReportSection name="verify" sections={check} isWhole />
      </article>
    </>
  );
}

function classOf({ language, colour, paper }: ReportSettings): string {
  return [
    styles.sheet,
    styles[paper],
    ...(language === 'both' ? [styles.both] : []),
    ...(colour ? [] : [styles.grey]),
  ].join(' ');
}
