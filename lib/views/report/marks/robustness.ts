import type { NoteKey } from '../note-keys';
import type { MarksOf } from '../printed';
import { doubtMarks } from './doubt';

/** How sure the order is, and how it fares under other weights. */
export const robustnessMarks: MarksOf = ({ comparison, robustness }) => {
  const { basis, pair, sharedRoles } = comparison;
  const isCompared = basis[0]?.doubt != null;
  return [
    ...(isCompared ? (['parameters'] as const) : []),
    ...basis.flatMap(({ doubt }) => doubtMarks(doubt)),
    'weights',
    ...(robustness.breakEven.some(({ weight }) => weight !== null) ? (['breakEven'] as const) : []),
    ...(robustness.presets.length > 0 ? (['presets'] as const) : []),
    ...(sharedRoles === null ? [] : (['roleMix'] as const)),
    'roles',
    ...pair.map(({ slug }): NoteKey => `overall/${slug}`),
    'shared',
  ];
};
