import type { PackTableName } from '../pack/tables';

/** The Prisma model, and so the database table, of each table of a pack. */
export const MODEL_OF_TABLE = {
  index: 'IndexDefinition',
  denominators: 'Denominator',
  nodes: 'Node',
  methods: 'Method',
  anchors: 'Anchor',
  presets: 'Preset',
  presetWeights: 'PresetWeight',
  cities: 'City',
  cityGroups: 'CityGroup',
  sources: 'Source',
  denominatorValues: 'DenominatorValue',
  sections: 'Section',
  passages: 'Passage',
  waves: 'Wave',
  organizations: 'Organization',
  items: 'Item',
  evidence: 'Evidence',
  links: 'Link',
  observations: 'Observation',
  secondRatings: 'SecondRating',
  events: 'Event',
  quantities: 'Quantity',
  disagreements: 'Disagreement',
} as const satisfies Record<PackTableName, string>;

/** A list in a field of the pack is a table of its own: a row for each value, in order. */
export type ListModel = {
  readonly table: PackTableName;
  readonly field: string;
  readonly model: string;
  /** Column of the list's table to field of the row that holds the list. */
  readonly parent: Readonly<Record<string, string>>;
  /** The column that holds the value. */
  readonly value: string;
};

export const LIST_MODELS: readonly ListModel[] = [
  {
    table: 'evidence',
    field: 'stages',
    model: 'EvidenceStage',
    parent: { evidence: 'slug' },
    value: 'stage',
  },
  {
    table: 'evidence',
    field: 'organizations',
    model: 'EvidenceOrganization',
    parent: { evidence: 'slug' },
    value: 'organization',
  },
  {
    table: 'links',
    field: 'items',
    model: 'LinkItem',
    parent: { evidence: 'evidence', indicator: 'indicator' },
    value: 'item',
  },
  {
    table: 'events',
    field: 'organizations',
    model: 'EventOrganization',
    parent: { event: 'slug' },
    value: 'organization',
  },
  {
    table: 'disagreements',
    field: 'passages',
    model: 'DisagreementPassage',
    parent: { disagreement: 'slug', source: 'source' },
    value: 'passage',
  },
];
