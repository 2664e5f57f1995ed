import type { WeightsInAddress } from '../../address/paths';
import type { Coding } from '../../evidence';
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
  readonly observations: readonly ObservationRow[];
  /** The official scores of the edition. */
  readonly scores: ScoreTable;
};
