import type { ScoredObservation } from '../../evidence/scored-observations';
import type { Framework } from '../../framework/types';
import type {
  AnchorRow,
  CityRow,
  DenominatorRow,
  EventRow,
  EvidenceRow,
  IndexRow,
  ItemRow,
  LinkRow,
  NodeRow,
  ObservationRow,
  QuantityRow,
  SecondRatingRow,
  SourceRow,
} from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import type { RankEnds } from '../ranking/table';

/** The rows of one edition that the page of a city is made of. */
export type CityData = {
  readonly index: IndexRow;
  readonly framework: Framework;
  readonly nodes: readonly NodeRow[];
  readonly anchors: readonly AnchorRow[];
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly links: readonly LinkRow[];
  readonly items: readonly ItemRow[];
  /** At most one for each city and indicator: the one that counts. */
  readonly observations: readonly ObservationRow[];
  /** What the engine scores of them. */
  readonly scored: readonly ScoredObservation[];
  readonly denominators: readonly DenominatorRow[];
  readonly secondRatings: readonly SecondRatingRow[];
  readonly events: readonly EventRow[];
  readonly quantities: readonly QuantityRow[];
  /** The official scores of the edition. */
  readonly scores: ScoreTable;
};

/** The same with where each rank lies, of an edition that kept that: what its own page is made of. */
export type CityPageData = CityData & {
  readonly intervals: readonly (RankEnds & { readonly city: string })[];
};
