import type { ComparisonView } from '../../compare/comparison';
import { driverNote, type NoteKey, passageNotes } from '../note-keys';
import type { MarksOf } from '../printed';

/** The figures, the table of both bases, and where the difference comes from. */
export const comparisonMarks: MarksOf = ({ comparison }) => {
  const [, ...drivers] = comparison.basis;
  const scores = (node: string) => comparison.cities.map(({ slug }) => driverNote(slug, node));
  return [
    // The radar's table says in words what is missing; the bars say that none of it is covered.
    ...drivers.flatMap(({ node, own }) =>
      own.filter(({ present }) => present > 0).map(({ city }) => driverNote(city, node)),
    ),
    ...drivers.flatMap(({ node }) => [...scores(node), sharedNote(node)]),
    ...comparison.cities.map(({ slug }): NoteKey => `overall/${slug}`),
    'shared',
    ...gapMarks(comparison),
  ];
};

function gapMarks({ gap, indicators }: ComparisonView): readonly NoteKey[] {
  if (gap === null) return [];
  const rows = new Map(indicators.flatMap((group) => group.rows.map((row) => [row.node, row])));
  return [
    'contribution',
    ...gap.rows.flatMap(({ node, kind }) => {
      if (kind === 'driver') return [sharedNote(node)];
      const [a, b] = rows.get(node)?.cells ?? [];
      return passageNotes([...(a?.passages ?? []), ...(b?.passages ?? [])]);
    }),
  ];
}

function sharedNote(node: string): NoteKey {
  return `sharedDriver/${node}`;
}
