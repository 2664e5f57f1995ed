import type { ReactNode } from 'react';
import type { NoteKey } from '@/lib/views/report/note-keys';
import { NoteMarks } from './note-marks';
import type { ReportPart } from './part';

type MarksProps = ReportPart & {
  /** What the notes are on. */
  readonly of: readonly NoteKey[];
  /** Small and raised behind a number (default), or as text. */
  readonly raised?: boolean;
};

/** The marks of notes by what they are on; none of a note that the report has not. */
export function Marks({ of, report, locale, anchors, raised }: MarksProps) {
  const numbers = of.flatMap((key) => report.notes.numbers.get(key) ?? []);
  return <NoteMarks numbers={numbers} locale={locale} anchors={anchors} raised={raised} />;
}

/** For messages with tags: puts the marks of notes behind what a tag holds. */
export function markAfter(of: readonly NoteKey[], part: ReportPart) {
  return (inner: ReactNode): ReactNode => (
    <>
      {inner}
      <Marks of={of} {...part} />
    </>
  );
}
