import { NoteList } from '@/components/ui/note';
import { translator } from '@/lib/i18n/translator';
import type { ReportPart } from './part';
import { anchor } from './part';
import { NoteText } from './report-notes';
import { Pair, ReportSection } from './report-section';

type ReportNotesProps = {
  readonly parts: readonly ReportPart[];
  /** Slugs of the sources in the order in which they are numbered. */
  readonly order: readonly string[];
};

/** The notes under one numbering: in both languages each note beside its twin. */
export function ReportNotes({ parts, order }: ReportNotesProps) {
  const sections = parts.map((part) => {
    const t = translator(part.locale, 'report');
    const { isMeasured } = part.report.comparison;
    const note = isMeasured ? {} : { note: t('references.paraphrased') };
    const content = { title: t('notes.title'), ...note, blocks: [] };
    return { part, content };
  });
  const numbers = parts[0]?.report.notes.list.map((note) => note.number) ?? [];
  return (
    <ReportSection name="notes" sections={sections}>
      <NoteList
        notes={numbers.map((number) => ({
          number,
          text: <NoteInEach number={number} parts={parts} order={order} />,
        }))}
      />
    </ReportSection>
  );
}

type NoteInEachProps = ReportNotesProps & { readonly number: number };

function NoteInEach({ number, parts, order }: NoteInEachProps) {
  return (
    <Pair
      halves={parts.map((part) => {
        const note = part.report.notes.list.find((one) => one.number === number);
        const text = note && <NoteText {...part} note={note} order={order} />;
        // The list item has the id of the first language.
        const id = part.anchors === '' ? undefined : anchor(part.anchors, `note-${number}`);
        return { part, content: id === undefined ? text : <div id={id}>{text}</div> };
      })}
    />
  );
}
