import type { NoteKey } from '../note-keys';
import type { MarksOf } from '../printed';

/** The finding, how sure it is, the overall scores, and what to beware of. */
export const summaryMarks: MarksOf = ({ comparison }) => {
  const slugs = comparison.cities.map(({ slug }) => slug);
  return [
    'shared',
    'leadShare',
    'draws',
    'leaveOneOut',
    ...slugs.map((slug): NoteKey => `overall/${slug}`),
    ...slugs.map((slug): NoteKey => `passages/${slug}`),
    ...(comparison.sharedRoles === null ? [] : (['roleMix'] as const)),
    ...(comparison.unlikePeriods.length === 0 ? [] : (['periods'] as const)),
  ];
};
