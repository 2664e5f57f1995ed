import { type CodedCell, codedCells, linkRole } from '../../evidence';
import type { EvidenceRow, LinkRow } from '../../pack/tables';
import type { RatedData } from '../evidence/data';
import type { Labels } from '../evidence/marks';
import type { SourceEvidence, SourceLink } from './types';

/** The place on the page where a driver's score for a city stands. */
export function scoreAnchor(city: string, driver: string): string {
  return `score-${city}-${driver}`;
}

/** Pieces of evidence of a source, each with the indicators, values and drivers that rest on it. */
export function sourceEvidence(
  data: RatedData,
  rows: readonly EvidenceRow[],
  labels: Labels,
): readonly SourceEvidence[] {
  const cells = new Map(
    codedCells({ ...data, evidence: data.linked }).map((cell) => [
      `${cell.city} ${cell.indicator}`,
      cell,
    ]),
  );
  const links = linksByEvidence(data.links);
  return rows.map((row) => ({
    ...labels.evidence(row),
    city: labels.city(row.city),
    isInterested: row.witness === 'interested',
    links: (links.get(row.slug) ?? []).map((link) =>
      sourceLink(data, row, link, cells.get(`${row.city} ${link.indicator}`), labels),
    ),
  }));
}

function linksByEvidence(links: readonly LinkRow[]): ReadonlyMap<string, readonly LinkRow[]> {
  const groups = new Map<string, LinkRow[]>();
  for (const link of links) {
    const group = groups.get(link.evidence);
    if (group === undefined) groups.set(link.evidence, [link]);
    else group.push(link);
  }
  return groups;
}

function sourceLink(
  data: RatedData,
  { slug, city }: EvidenceRow,
  { indicator }: LinkRow,
  cell: CodedCell | undefined,
  labels: Labels,
): SourceLink {
  const driver = labels.driversOf(indicator).at(-1) ?? indicator;
  const observed = data.observed.find(
    (observation) => observation.city === city && observation.indicator === indicator,
  );
  return {
    indicator: labels.node(indicator),
    cellHref: labels.cellHref(city, indicator),
    part: cell === undefined ? null : (linkRole(cell, slug)?.part ?? null),
    value: observed?.value ?? null,
    driver: labels.node(driver),
    driverAnchor: scoreAnchor(city, driver),
  };
}
