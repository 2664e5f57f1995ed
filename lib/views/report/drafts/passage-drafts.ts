import { passageKey } from '../../../evidence/observations-from-links';
import { passageMark } from '../../compare/passage-mark';
import type { PassageNote } from '../note-types';
import type { DraftInput } from './draft-input';

/** Makes the notes on passages: place, paraphrase and address. */
export function passageDrafts({
  data: { passages, sections, index },
  locale,
}: DraftInput): (key: string) => PassageNote | null {
  const rows = new Map(passages.map((row) => [passageKey(row.source, row.number), row]));
  return (key) => {
    const row = rows.get(key);
    const section = sections.find(
      ({ source, number }) => source === row?.source && number === row.section,
    );
    if (row === undefined || section === undefined) return null;
    return {
      kind: 'passage',
      mark: passageMark(key, locale, index.slug),
      paraphrase: row.paraphrase,
      section,
      total: passages.filter(({ source }) => source === row.source).length,
    };
  };
}
