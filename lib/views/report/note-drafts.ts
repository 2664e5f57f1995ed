import { methodologyPath } from '../../address/paths';
import { hasOnlyMeasures } from '../../pack/only-measures';
import type { Locale } from '../../text/localized';
import type { ReportData } from './data';
import { cityDrafts } from './drafts/city-drafts';
import type { DraftInput } from './drafts/draft-input';
import { generalDrafts } from './drafts/general-drafts';
import { passageDrafts } from './drafts/passage-drafts';
import { GENERAL_NOTES, type GeneralNote, type NoteKey } from './note-keys';
import type { NoteDraft } from './note-types';
import type { Printed } from './printed';

/** What is said of ratings and passages, and so of nothing where every indicator is measured. */
const OF_RATINGS: ReadonlySet<NoteKey> = new Set<GeneralNote>(['draws', 'leaveOneOut', 'levels']);

/** Makes the note to a key; null where the report has nothing that it could be on. */
export function noteDrafts(
  data: ReportData,
  printed: Printed,
  locale: Locale,
): (key: NoteKey) => NoteDraft | null {
  const input: DraftInput = {
    data,
    printed,
    locale,
    methodHref: (place) => methodologyPath(locale, data.index.slug, place),
  };
  const isMeasured = hasOnlyMeasures(data.nodes);
  const ofCity = cityDrafts(input);
  const ofPassage = passageDrafts(input);
  return (key) => {
    if (isGeneral(key)) return isMeasured && OF_RATINGS.has(key) ? null : generalDrafts(input, key);
    const [kind = '', ...rest] = key.split('/');
    const name = rest.join('/');
    if (kind === 'passage') return ofPassage(name);
    return isMeasured && kind === 'passages' ? null : ofCity(kind, name);
  };
}

function isGeneral(key: NoteKey): key is GeneralNote {
  return GENERAL_NOTES.some((general) => general === key);
}
