import { type QuantityTables, scoredObservations } from '../evidence/scored-observations';
import { type FrameworkTables, frameworkFromPack } from '../pack/framework-from-pack';
import type { Pack } from '../pack/tables';
import { evaluate } from '../scoring/evaluate';
import type { ScoreTable } from '../scoring/types';

/** The tables that scores follow from. */
export type ScoredTables = FrameworkTables & QuantityTables & Pick<Pack, 'cities'>;

/** The official scores of a pack: every city, every node, the framework's own weights. */
export function scorePack(pack: ScoredTables): ScoreTable {
  const cities = pack.cities.toSorted((a, b) => a.position - b.position).map((city) => city.slug);
  return evaluate(frameworkFromPack(pack), cities, scoredObservations(pack).scored);
}
