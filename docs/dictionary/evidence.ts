import type { Words } from './words';

export const EVIDENCE_WORDS: Words<
  | 'evidence'
  | 'links'
  | 'observations'
  | 'secondRatings'
  | 'events'
  | 'quantities'
  | 'disagreements'
> = {
  evidence: {
    about: 'Claims, each about one city and drawn from one passage.',
    fields: {
      slug: 'Name of the evidence in addresses',
      city: 'The city it is about',
      source: 'The source',
      passage: 'Number of the passage',
      kind: 'What the claim is about',
      witness: 'Whether whoever says it has an interest in it',
      witnessNote: 'Who speaks, and what their interest is',
      stages: 'Stages that it serves: research (0 to 1), application (1 to 10), scale (10 to 100)',
      organizations: 'Organizations that it names',
      claim: 'The claim, in our words',
      periodFrom: 'From when it holds',
      periodTo: 'Until when it holds',
    },
  },
  links: {
    about: 'Evidence joined to an indicator. Ratings are computed from these rows alone.',
    fields: {
      evidence: 'The evidence',
      indicator: 'The indicator',
      strength: '1 asserted, 2 named, 3 quantified or three named items, 4 outcome',
      polarity: 'Whether it supports a level or qualifies other evidence',
      against: 'Of a qualifying link: the evidence that it stands against',
      items: 'Items that it shows, where the indicator counts items',
      level: 'Level that this link alone reaches, before the cap by its strength',
      reason: 'Why this strength and this level',
    },
  },
  observations: {
    about:
      'The value of an indicator for a city: a level of a rubric, which the pack check recomputes from the links, or a number as its source gives it.',
    fields: {
      city: 'The city',
      indicator: 'The indicator',
      periodFrom: 'Start of the period; of a rubric the earliest of its evidence',
      periodTo: 'End of the period; of a rubric the latest of its evidence',
      value: 'Level of a rubric (0 to 4), or number in the unit of the indicator',
      rationale: 'Of a rubric: why this level, and why not the next one up',
      source: 'Of a measure: where the number comes from',
      note: 'What the source says of the number, such as an estimate or a break in the series',
    },
  },
  secondRatings: {
    about: 'A second coding of the sources, made without looking at the first.',
    fields: {
      city: 'The city',
      indicator: 'The indicator',
      level: 'The level; empty: the second coder found no evidence',
      note: 'What the second coder remarked',
      settlement: 'How a difference from the first coding was settled',
      firstLevel:
        'What the first coder had given before a difference was settled; empty: not kept. The column may be left out',
    },
  },
  events: {
    about: 'Dated facts in the history of a city.',
    fields: {
      slug: 'Name of the event',
      city: 'The city',
      wave: 'The technology era it belongs to',
      kind: 'What kind of event it is',
      title: 'What happened',
      date: 'When',
      precision: 'How exactly the date is known',
      organizations: 'Organizations that took part',
      evidence: 'The evidence it rests on',
    },
  },
  quantities: {
    about: 'Sized facts: what a source puts a number on.',
    fields: {
      slug: 'Name of the quantity',
      city: 'The city',
      evidence: 'The evidence it rests on',
      label: 'What is measured',
      comparison: 'How the source puts it',
      value: 'The number',
      unit: 'Its unit',
    },
  },
  disagreements: {
    about: 'Where passages of one source contradict each other or their own date.',
    fields: {
      slug: 'Name of the disagreement',
      source: 'The source',
      passages: 'Numbers of the passages',
      text: 'What disagrees, and how the pack deals with it',
    },
  },
};
