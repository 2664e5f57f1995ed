import { rollup } from 'd3-array';
import { scoredObservations } from '../../evidence/scored-observations';
import type { Framework, FrameworkNode } from '../../framework/types';
import { frameworkFromPack } from '../../pack/framework-from-pack';
import type { AnyPack, DenominatorValueRow, NodeRow } from '../../pack/tables';
import { notedScores } from '../../scoring/noted-scores';
import type { Score } from '../../scoring/types';
import type { ScoredPack } from '../edition-changes';
import { type CodedLinks, codedLinks } from './coded-links';

/** What is scored, by city and indicator. */
export type Quantities = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** One of the two editions, ready to be asked. */
export type Side = {
  readonly pack: AnyPack;
  readonly framework: Framework;
  readonly nodes: ReadonlyMap<string, FrameworkNode>;
  readonly rows: ReadonlyMap<string, NodeRow>;
  readonly cities: readonly string[];
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Score>>;
  readonly links: CodedLinks;
};

/** Either edition: 0 the earlier, 1 the later. */
export type Which = 0 | 1;

/** Two editions with what is asked of them for every city. */
export type PreparedChange = {
  readonly sides: readonly [Side, Side];
  /** What is scored with the data of one edition and the units and denominators of another. */
  readonly quantities: (data: Which, method: Which) => Quantities;
  /** Nodes that both have, as the same kind of thing. */
  readonly common: ReadonlySet<string>;
};

/** Makes two editions ready to be compared city by city. */
export function prepareChange(before: ScoredPack, after: ScoredPack): PreparedChange {
  const sides = [sideOf(before), sideOf(after)] as const;
  const [old, now] = sides;
  const common = new Set(
    [...old.nodes.values()]
      .filter(({ slug, kind }) => isIndicator(now.nodes.get(slug)?.kind) === isIndicator(kind))
      .map(({ slug }) => slug),
  );
  const sameUnits = [...common].every((slug) => {
    const [one, other] = [old.rows.get(slug), now.rows.get(slug)];
    return one?.denominator === other?.denominator && one?.per === other?.per;
  });
  const own = [quantitiesOf(old, old), quantitiesOf(now, now)] as const;
  const crossed = sameUnits ? own : ([quantitiesOf(old, now), quantitiesOf(now, old)] as const);
  return {
    sides,
    common,
    quantities: (data, method) => (data === method ? own : crossed)[data],
  };
}

function isIndicator(kind: FrameworkNode['kind'] | undefined): boolean | undefined {
  return kind === undefined ? undefined : kind === 'indicator';
}

function sideOf({ pack, scores: stored }: ScoredPack): Side {
  const framework = frameworkFromPack(pack);
  const scores = notedScores(framework, stored, scoredObservations(pack).scored);
  return {
    pack,
    framework,
    nodes: new Map(framework.nodes.map((node) => [node.slug, node])),
    rows: new Map(pack.nodes.map((row) => [row.slug, row])),
    cities: scores.cities,
    scores: rollup(
      scores.rows,
      (rows) => new Map(rows.map((row) => [row.node, row])),
      ({ city }) => city,
    ),
    links: codedLinks(pack),
  };
}

/** The data of one edition in the units of another, whose sizes stand in for those it lacks. */
function quantitiesOf({ pack }: Side, method: Side): Quantities {
  const denominatorValues = sizesWith(pack.denominatorValues, method.pack.denominatorValues);
  const { nodes } = method.pack;
  const { scored } = scoredObservations({ ...pack, nodes, denominatorValues });
  return rollup(
    scored,
    (some) => new Map(some.map(({ indicator, value }) => [indicator, value])),
    ({ city }) => city,
  );
}

function sizesWith(
  own: readonly DenominatorValueRow[],
  other: readonly DenominatorValueRow[],
): readonly DenominatorValueRow[] {
  if (own === other) return own;
  const has = new Set(own.map(({ city, denominator }) => `${city} ${denominator}`));
  return [...own, ...other.filter((row) => !has.has(`${row.city} ${row.denominator}`))];
}
