import { Localized } from '@/components/ui/localized';
import { formatList, formatNumber } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { shownText } from '@/lib/text/localized';
import { sentenceSpace } from '@/lib/text/sentence-space';
import type { PassageMark } from '@/lib/views/compare/types';
import type { ReportNote } from '@/lib/views/report/notes';
import { NoteMarks } from './note-marks';
import type { ReportPart } from './part';

export type NoteTextProps = ReportPart & {
  /** Slugs of the sources in the order in which they are numbered. */
  readonly order: readonly string[];
  readonly note: ReportNote;
};

/** What a note says: how a number was made, or which passage a rating rests on. */
export function NoteText({ note, order, ...part }: NoteTextProps) {
  const { locale } = part;
  const t = translator(locale, 'report');
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
          <PassageNotes label={t('notes.turning')} passages={note.turning} {...part} />
          <PassageNotes label={t('notes.emptying')} passages={note.emptying} {...part} />
        </>
      );
    case 'driver': {
      const driver = shownText(note.title, locale).text;
      const city = shownText(note.city.name, locale).text;
      const { present, total, passages } = note;
      const label = t('notes.driver', { driver, city, present, total });
      return <PassageNotes label={label} passages={passages} {...part} />;
    }
    case 'passage':
      return <PassageText note={note} order={order} {...part} />;
  }
}

type PassageNotesProps = ReportPart & {
  readonly label: string;
  readonly passages: readonly PassageMark[];
};

/** A remark that ends in the notes of passages; nothing where there are none. */
function PassageNotes({ label, passages, report, locale, anchors }: PassageNotesProps) {
  if (passages.length === 0) return null;
  const numbers = passages.flatMap(({ href }) => report.notes.passages.get(href) ?? []);
  const space = sentenceSpace(locale);
  return (
    <>
      {space}
      {label}
      {space}
      <NoteMarks numbers={numbers} locale={locale} anchors={anchors} raised={false} />
      {translator(locale, 'report')('stop')}
    </>
  );
}

type PassageTextProps = NoteTextProps & {
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
