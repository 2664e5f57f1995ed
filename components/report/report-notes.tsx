import { Localized } from '@/components/ui/localized';
import { NoteList } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { PassageMark } from '@/lib/views/compare/types';
import type { ReportContent } from '@/lib/views/report';
import type { ReportNote } from '@/lib/views/report/notes';
import { NoteMarks } from './note-marks';

type ReportNotesProps = {
  readonly report: ReportContent;
  /** Slugs of the sources in the order in which they are numbered. */
  readonly order: readonly string[];
  readonly locale: Locale;
};

/** The numbered notes: how numbers were made, and the passages that ratings rest on. */
export function ReportNotes({ report, order, locale }: ReportNotesProps) {
  const t = translator(locale, 'report');
  return (
    <Section id="notes" title={t('notes.title')} note={t('references.paraphrased')}>
      <NoteList
        notes={report.notes.list.map((note) => ({
          number: note.number,
          text: <NoteText note={note} report={report} order={order} locale={locale} />,
        }))}
      />
    </Section>
  );
}

type NoteTextProps = ReportNotesProps & { readonly note: ReportNote };

function NoteText({ note, report, order, locale }: NoteTextProps) {
  const t = translator(locale, 'report');
  const to = { report, locale };
  switch (note.kind) {
    case 'shared': {
      const indicators = note.indicators.map((title) => shownText(title, locale).text);
      return t('notes.shared', { indicators: formatList(indicators, locale) });
    }
    case 'draws':
      return t('notes.draws', { draws: formatNumber(note.draws, locale), seed: String(note.seed) });
    case 'leadShare':
    case 'overall':
    case 'contribution':
      return t(`notes.${note.kind}`);
    case 'leaveOneOut':
      return (
        <>
          {t('notes.leaveOneOut')}
          <PassageNotes label={t('notes.turning')} passages={note.turning} {...to} />
          <PassageNotes label={t('notes.emptying')} passages={note.emptying} {...to} />
        </>
      );
    case 'driver': {
      const driver = shownText(note.title, locale).text;
      const city = shownText(note.city.name, locale).text;
      const { present, total, passages } = note;
      const label = t('notes.driver', { driver, city, present, total });
      return <PassageNotes label={label} passages={passages} {...to} />;
    }
    case 'passage':
      return <PassageText note={note} order={order} locale={locale} />;
  }
}

type PassageNotesProps = Pick<ReportNotesProps, 'report' | 'locale'> & {
  readonly label: string;
  readonly passages: readonly PassageMark[];
};

/** A remark that ends in the notes of passages; nothing where there are none. */
function PassageNotes({ label, passages, report, locale }: PassageNotesProps) {
  if (passages.length === 0) return null;
  const numbers = passages.flatMap(({ href }) => report.notes.passages.get(href) ?? []);
  const space = sentenceSpace(locale);
  return (
    <>
      {space}
      {label}
      {space}
      <NoteMarks numbers={numbers} locale={locale} raised={false} />
      {translator(locale, 'report')('stop')}
    </>
  );
}

type PassageTextProps = Pick<ReportNotesProps, 'order' | 'locale'> & {
  readonly note: Extract<ReportNote, { kind: 'passage' }>;
};

function PassageText({ note, order, locale }: PassageTextProps) {
  const t = translator(locale, 'report');
  const { mark, section, total, paraphrase } = note;
  const place = t('notes.passage', {
    reference: order.indexOf(mark.source) + 1,
    number: mark.passage,
    total,
    section: section.number,
    title: shownText(section.title, locale).text,
  });
  return (
    <>
      <a href={mark.href}>{place}</a>
      {sentenceSpace(locale)}
      <Localized text={paraphrase} locale={locale} />
    </>
  );
}
