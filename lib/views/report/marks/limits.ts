import { type NoteKey, passageNotes } from '../note-keys';
import type { MarksOf } from '../printed';

/** What the evidence cannot bear. */
export const limitMarks: MarksOf = ({ comparison, limits, timeline }) => {
  const slugs = comparison.cities.map(({ slug }) => slug);
  const scheduled = timeline.events.filter(({ timing }) => timing === 'scheduled');
  return [
    ...slugs.map((slug): NoteKey => `passages/${slug}`),
    ...slugs.flatMap((slug): readonly NoteKey[] => [`passages/${slug}`, `overall/${slug}`]),
    ...limits.disagreements.flatMap(({ passages }) => passageNotes(passages)),
    ...scheduled.flatMap(({ passage }) => (passage === null ? [] : passageNotes([passage]))),
  ];
};

/** The method, which rests on parameters. */
export const methodMarks: MarksOf = () => ['levels', 'parameters'];
