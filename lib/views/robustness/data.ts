import type { Coding } from '../../evidence';
import type { ScoredObservation } from '../../evidence/scored-observations';
import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow, ObservationRow, SecondRatingRow } from '../../pack/tables';
import type { Locale } from '../../text/localized';

/** The rows of one edition that the robustness of a pair is made of. */
export type RobustnessData = Coding & {
  readonly index: IndexRow;
  readonly framework: Framework;
  readonly cities: readonly CityRow[];
  /** At most one for each city and indicator. */
  readonly observed: readonly ObservationRow[];
  /** What the engine scores of them. */
  readonly scored: readonly ScoredObservation[];
  readonly secondRatings: readonly SecondRatingRow[];
};

/** The pair that is looked at, in whose order every difference is first minus second. */
export type ChosenPair = {
  readonly cityA: CityRow;
  readonly cityB: CityRow;
  /** The pair that the page opens with. */
  readonly isFirst: boolean;
  /** Drivers of the map as the address has them; null: the page picks them. */
  readonly drivers: readonly [across: string, up: string] | null;
  readonly locale: Locale;
};
