import type { ReactNode } from 'react';
import type { Locale } from '@/lib/text/localized';
import { NoteMarks } from './note-marks';

/** For messages with tags: puts the mark of a note behind the number that a tag holds. */
export function markAfter(number: number | undefined, locale: Locale) {
  return (inner: ReactNode): ReactNode => (
    <>
      {inner}
      <NoteMarks numbers={number === undefined ? [] : [number]} locale={locale} />
    </>
  );
}
