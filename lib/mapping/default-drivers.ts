import type { LocalizedText } from '../text/localized';
import type { Mapping } from './mapping-schema';

/** The four drivers that Fulcrum's own index has, for tables whose columns stand in no groups. */
const DRIVERS: readonly (readonly [string, LocalizedText, LocalizedText])[] = [
  [
    'culture',
    { en: 'Innovation culture', zh: '创新文化' },
    {
      en: 'How readily new things are begun, and how long they are kept up.',
      zh: '是否敢于开创，又能否长期坚持。',
    },
  ],
  [
    'talent',
    { en: 'Talent', zh: '人才' },
    {
      en: 'How many skilled people there are, and how easily more can be had.',
      zh: '有多少技能人才，又能多快聚来更多人。',
    },
  ],
  [
    'ecosystem',
    { en: 'Industrial ecosystem', zh: '产业生态' },
    {
      en: 'What firms find around them: research, suppliers, services, infrastructure.',
      zh: '企业周围有什么：科研、供应链、服务与基础设施。',
    },
  ],
  [
    'capital',
    { en: 'Capital', zh: '资本' },
    {
      en: 'How much money goes into new things, and on what terms.',
      zh: '有多少资金投向新事物，条件如何。',
    },
  ],
];

/**
 * What a person begins with: the proposal, the four drivers where the table has no groups, and
 * sources that were looked at on the day of the import.
 *
 * @param today YYYY-MM-DD
 */
export function beginMapping(proposal: Mapping, today: string): Mapping {
  return {
    ...proposal,
    drivers: proposal.drivers.length > 0 ? proposal.drivers : defaultDrivers(),
    sources: proposal.sources.map((source) =>
      source.accessed === '' ? { ...source, accessed: today } : source,
    ),
  };
}

function defaultDrivers(): Mapping['drivers'] {
  return DRIVERS.map(([slug, title, definition]) => ({
    slug,
    title: { ...title },
    definition: { ...definition },
    weight: 1,
    aggregation: 'arithmetic',
  }));
}

/** The mapping without drivers that no indicator belongs to. */
export function withoutEmptyDrivers(mapping: Mapping): Mapping {
  const used = new Set(mapping.indicators.map(({ driver }) => driver));
  return { ...mapping, drivers: mapping.drivers.filter(({ slug }) => used.has(slug)) };
}
