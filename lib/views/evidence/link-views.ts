import { type CodedCell, codedCells, linkRole, strengthWord } from '../../evidence';
import type { LinkRow } from '../../pack/tables';
import { scoreOf } from '../../scoring/score-of';
import type { EvidenceData } from './data';
import type { Labels } from './marks';
import { roleSentences } from './role-sentences';
import type { LinkView, RatedCell } from './types';

/** The links of one piece of evidence, each with the rating and the scores that rest on it. */
export function linkViews(data: EvidenceData, labels: Labels): readonly LinkView[] {
  const { evidence } = data;
  const cells = codedCells({ ...data, evidence: data.linked });
  return data.links
    .filter((link) => link.evidence === evidence.slug)
    .map((link) => linkView(data, link, cells, labels));
}

function linkView(
  data: EvidenceData,
  link: LinkRow,
  cells: readonly CodedCell[],
  labels: Labels,
): LinkView {
  const { evidence } = data;
  const { city } = evidence;
  const cell = cells.find((one) => one.city === city && one.indicator === link.indicator);
  const role = cell === undefined ? null : linkRole(cell, evidence.slug);
  const marksOf = (slugs: readonly (string | null)[]) =>
    data.linked.filter(({ slug }) => slugs.includes(slug)).map(labels.evidence);
  const opposing = data.links.filter(
    (other) => other.against === evidence.slug && other.indicator === link.indicator,
  );
  return {
    indicator: labels.node(link.indicator),
    cellHref: labels.cellHref(city, link.indicator),
    strength: strengthWord(link.strength),
    polarity: link.polarity,
    level: link.level,
    items: link.items.map(
      (slug) => data.items.find((item) => item.slug === slug)?.label ?? { en: slug },
    ),
    reason: link.reason,
    against: marksOf([link.against])[0] ?? null,
    role,
    sentences: role === null ? [] : roleSentences(link, role),
    opposedBy: marksOf(opposing.map((other) => other.evidence)),
    rated: ratedCell(data, city, link.indicator),
    drivers: labels.driversOf(link.indicator).map((driver) => ({
      ...labels.node(driver),
      href: labels.cellHref(city, driver),
      score: scoreOf(data.scores, city, driver),
    })),
  };
}

function ratedCell(data: EvidenceData, city: string, indicator: string): RatedCell | null {
  const node = data.nodes.find((one) => one.slug === indicator);
  const observed = data.observed.find((one) => one.city === city && one.indicator === indicator);
  if (observed === undefined || node === undefined) return null;
  const { value, rationale } = observed;
  const anchor = data.anchors.find((one) => one.indicator === indicator && one.level === value);
  return {
    value,
    isRubric: node.scale === 'rubric',
    unit: node.unit,
    anchor: anchor?.text ?? null,
    rationale,
  };
}
