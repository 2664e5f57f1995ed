import type { ReportSection } from '../../address/report-settings';
import type { Locale } from '../../text/localized';
import type { ReportData } from './data';
import { marksOf } from './marks';
import { noteDrafts } from './note-drafts';
import type { NoteKey } from './note-keys';
import type { NoteDraft, ReportNote, ReportNotes } from './note-types';
import { numberNotes } from './number-notes';
import type { Printed } from './printed';

export type { ReportNote, ReportNotes } from './note-types';

/**
 * The notes to everything that the chosen sections print, numbered in the order in which their
 * marks first appear. Sections that are left out leave no note behind, and no gap in the numbers.
 */
export function reportNotes(
  data: ReportData,
  printed: Printed,
  sections: readonly ReportSection[],
  locale: Locale,
): ReportNotes {
  const notes = numberNotes<NoteKey, NoteDraft>({
    marks: marksOf(printed, sections),
    draftOf: noteDrafts(data, printed, locale),
    restsOf,
  });
  const list = [...notes].map(
    ([key, draft], place): ReportNote => ({ ...draft, key, number: place + 1 }),
  );
  return { list, numbers: new Map(list.map(({ key, number }) => [key, number])) };
}

/** What a note leads to, in the order in which it says so. */
function restsOf(draft: NoteDraft): readonly NoteKey[] {
  if (draft.kind === 'passage') return [];
  if (draft.kind !== 'leaveOneOut') return draft.rests;
  return [...draft.turning, ...draft.emptying, ...draft.rests];
}
