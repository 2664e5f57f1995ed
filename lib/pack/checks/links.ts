import { ratingScales } from '../../evidence';
import { levelOfCount } from '../../evidence/rate-observation';
import { type Fault, faultAt } from '../fault';
import type { FaultReason } from '../fault-codes';
import { foundInObservations } from '../observation-kinds';
import type { EvidenceRow, LinkRow } from '../tables';
import { type Check, type CheckContext, FIRST_DATA_ROW } from './context';

/** Qualifying links stand against a link that can be qualified; items are counted where anchors count. */
export const linksCheck: Check = {
  needs: ['nodes', 'anchors', 'evidence', 'links'],
  run: (context) => [
    ...indicatorFaults(context),
    ...againstFaults(context),
    ...itemFaults(context),
  ],
};

/** Links, observations, second ratings belong to indicators, never to drivers. */
function indicatorFaults({ pack, place }: CheckContext): readonly Fault[] {
  const indicators = new Set(
    pack.nodes.filter((node) => node.kind === 'indicator').map((node) => node.slug),
  );
  const judge = (
    table: 'links' | 'observations' | 'secondRatings',
    row: object | number,
    node: string,
  ): readonly Fault[] =>
    indicators.has(node) ? [] : [faultAt(place(table, row, 'indicator'), 'notIndicator', { node })];
  return [
    ...pack.links.flatMap((row) => judge('links', row, row.indicator)),
    ...foundInObservations(pack.observations, { texts: ['indicator'] }, ({ indicator }, index) =>
      judge('observations', index + FIRST_DATA_ROW, indicator),
    ),
    ...pack.secondRatings.flatMap((row) => judge('secondRatings', row, row.indicator)),
  ];
}

function againstFaults({ pack, place }: CheckContext): readonly Fault[] {
  const evidence = new Map(pack.evidence.map((row) => [row.slug, row]));
  const supported = new Set(
    pack.links.filter((link) => link.polarity === 'supports').map(evidenceAtIndicator),
  );
  return pack.links.flatMap((link) => {
    const reason = againstProblem(link, evidence, supported);
    if (reason === null) return [];
    const values = { evidence: link.evidence, against: link.against ?? '' };
    return [faultAt(place('links', link, 'against'), reason, values)];
  });
}

function againstProblem(
  link: LinkRow,
  evidence: ReadonlyMap<string, EvidenceRow>,
  supported: ReadonlySet<string>,
): FaultReason | null {
  if (link.polarity === 'supports') return link.against === null ? null : 'againstWithoutQualifier';
  if (link.against === null) return 'qualifierWithoutAgainst';
  if (link.against === link.evidence) return 'againstItself';
  const own = evidence.get(link.evidence);
  const other = evidence.get(link.against);
  if (own === undefined || other === undefined) return null;
  if (own.city !== other.city) return 'againstOtherCity';
  if (own.source === other.source && own.passage === other.passage) return 'againstSamePassage';
  const isLinked = supported.has(evidenceAtIndicator({ ...link, evidence: link.against }));
  return isLinked ? null : 'againstNotLinked';
}

function itemFaults({ pack, place }: CheckContext): readonly Fault[] {
  const scales = ratingScales(pack);
  return pack.links.flatMap((link) => {
    const scale = scales.get(link.indicator);
    if (scale === undefined) return [];
    if (scale.basis === 'highest') {
      if (link.items.length === 0) return [];
      const at = place('links', link, 'items');
      return [faultAt(at, 'itemsNotCounted', { node: link.indicator })];
    }
    const count = new Set(link.items).size;
    const expected = levelOfCount(scale.minimumItems, count);
    if (link.polarity === 'qualifies' || link.level === expected) return [];
    const values = { found: link.level, expected, count };
    return [faultAt(place('links', link, 'level'), 'linkLevelDiffers', values)];
  });
}

function evidenceAtIndicator({ evidence, indicator }: Pick<LinkRow, 'evidence' | 'indicator'>) {
  return `${evidence} ${indicator}`;
}
