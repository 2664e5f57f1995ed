import type { ReactNode } from 'react';
import { NoteMarks } from './note-marks';
import type { ReportPart } from './part';

/** For messages with tags: puts the mark of a note behind the number that a tag holds. */
export function markAfter(
  number: number | undefined,
  part: Pick<ReportPart, 'locale' | 'anchors'>,
) {
  return (inner: ReactNode): ReactNode => (
    <>
      {inner}
      <NoteMarks
        numbers={number === undefined ? [] : [number]}
        locale={part.locale}
        anchors={part.anchors}
      />
    </>
  );
}
