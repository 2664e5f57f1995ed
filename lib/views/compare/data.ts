import type { WeightsInAddress } from '../../address/paths';
import type { Coding } from '../../evidence';
import type { ScoredObservation } from '../../evidence/scored-observations';
import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow, ObservationRow, PresetRow, SourceRow } from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';

/** A point of view: the weights it gives to nodes, by slug. */
export type WeightedPreset = PresetRow & { readonly weights: WeightsInAddress };

/** The rows of one edition that a comparison is made of. */
export type CompareData = Coding & {
  readonly index: IndexRow;
  readonly framework: Framework;
  /** In the order in which they are shown, each with the weights it gives to nodes. */
  readonly presets: readonly WeightedPreset[];
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  /** At most one for each city and indicator: the one that counts, as it was observed. */
  readonly observations: readonly ObservationRow[];
  /** What the engine scores of them. */
  readonly scored: readonly ScoredObservation[];
  /** The official scores of the edition. */
  readonly scores: ScoreTable;
};
