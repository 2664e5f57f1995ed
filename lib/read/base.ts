import { LRUCache } from 'lru-cache';
import { listCities } from '../db/cities';
import { type ReadClient, readClient } from '../db/client';
import { listDenominators, listDenominatorValues } from '../db/denominators';
import { type CurrentEdition, currentEdition } from '../db/editions';
import {
  listAnchors,
  listNodes,
  listPresets,
  listPresetWeights,
  readIndexRow,
} from '../db/framework';
import { listSupport } from '../db/links';
import { listCityGroups, listMethods } from '../db/methods';
import { readObservations } from '../db/observations';
import { storedScores } from '../db/scores';
import { listSources } from '../db/sources';
import { latestObservations } from '../evidence/latest-observations';
import { withStrengths } from '../evidence/score-strengths';
import { type ScoredObservation, scoredObservations } from '../evidence/scored-observations';
import type { Framework } from '../framework/types';
import { frameworkFromPack } from '../pack/framework-from-pack';
import type {
  AnchorRow,
  CityRow,
  DenominatorRow,
  IndexRow,
  NodeRow,
  ObservationRow,
  PresetRow,
  SourceRow,
} from '../pack/tables';
import { notedScores } from '../scoring/noted-scores';
import type { ScoreTable } from '../scoring/types';
import { firstCities } from '../views/evidence/marks';

/** A point of view: the weights it gives to nodes, by slug. */
export type WeightedPreset = PresetRow & { readonly weights: Readonly<Record<string, number>> };

/** What every page of an index starts from, all of it from one edition. */
export type Base = {
  readonly index: IndexRow;
  readonly edition: CurrentEdition;
  readonly framework: Framework;
  /** In file order; siblings are shown by `position`, as in `framework.nodes`. */
  readonly nodes: readonly NodeRow[];
  readonly anchors: readonly AnchorRow[];
  /** In the order in which they are shown. */
  readonly presets: readonly WeightedPreset[];
  /** In the order in which they are shown. */
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  /** What measures may be divided by. */
  readonly denominators: readonly DenominatorRow[];
  /** The observations that count: of several periods, the one that the index says. */
  readonly observed: readonly ObservationRow[];
  /** What the engine scores of them: measures divided by their denominators. */
  readonly scored: readonly ScoredObservation[];
  /** The official scores, as the edition published them. */
  readonly scores: ScoreTable;
};

const EDITIONS_REMEMBERED = 8;

// An edition never changes, so that nothing remembered goes stale.
const memory = new LRUCache<string, Promise<Base>>({ max: EDITIONS_REMEMBERED });

/**
 * Reads the base of an index's pages. Which edition is current is asked every time (one row), so
 * that an import by another process is seen at once; the rest is remembered for each edition.
 *
 * @returns null if nothing is published under that name.
 */
export async function readBase(indexSlug: string): Promise<Base | null> {
  const db = readClient();
  const edition = await currentEdition(db, indexSlug);
  return edition && baseOf(edition);
}

/** The base of an edition that was found already, current or not. */
export async function baseOf(edition: CurrentEdition): Promise<Base> {
  const key = `${edition.id} ${edition.hash}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const base = readEdition(readClient(), edition);
  memory.set(key, base);
  base.catch(() => memory.delete(key));
  return base;
}

/** The two cities that pages of an index open with; none of an index that there is not. */
export async function readFirstCities(indexSlug: string): Promise<readonly string[]> {
  const base = await readBase(indexSlug);
  return base === null ? [] : firstCities(base.cities);
}

/** Reads the base of an edition from the database, remembered or not. */
export async function readEdition(db: ReadClient, edition: CurrentEdition): Promise<Base> {
  const version = edition.packVersionId;
  const [index, nodes, methods, cityGroups, anchors, presets, presetWeights] = await Promise.all([
    readIndexRow(db, version),
    listNodes(db, version),
    listMethods(db, version),
    listCityGroups(db, version),
    listAnchors(db, version),
    listPresets(db, version),
    listPresetWeights(db, version),
  ]);
  const [cities, sources, observations, scores, support, denominators, denominatorValues] =
    await Promise.all([
      listCities(db, version),
      listSources(db, version),
      readObservations(db, version),
      storedScores(db, edition.id),
      listSupport(db, version),
      listDenominators(db, version),
      listDenominatorValues(db, version),
    ]);
  if (index === null) throw new Error(`Edition ${edition.hash} has no index row.`);
  const framework = frameworkFromPack({ index: [index], nodes, methods, cityGroups });
  const { scored } = scoredObservations({ nodes, observations, denominatorValues });
  return {
    index,
    edition,
    framework,
    nodes,
    anchors,
    presets: presets.sort(byPosition).map((preset) => ({
      ...preset,
      weights: Object.fromEntries(
        presetWeights
          .filter((entry) => entry.preset === preset.slug)
          .map((entry) => [entry.node, entry.weight]),
      ),
    })),
    cities: cities.sort(byPosition),
    sources,
    denominators,
    observed: latestObservations(observations),
    scored,
    scores: withStrengths(notedScores(framework, scores, scored), framework, support),
  };
}

function byPosition(a: { readonly position: number }, b: { readonly position: number }): number {
  return a.position - b.position;
}
