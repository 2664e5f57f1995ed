export const instrumentMessages = {
  title: 'Policy instruments by stage',
  stages:
    'What the evidence says is offered, and at which stage of a technology: from 0 to 1 in research, from 1 to 10 in application, from 10 to 100 in <stages>scale</stages>.',
  count:
    'The evidence names {count, plural, one {one instrument} other {# instruments}} of {city}: {research, plural, =0 {none serves} one {# serves} other {# serve}} research, {application, plural, =0 {none} other {#}} application and {scale, plural, =0 {none} other {#}} <counted>scale</counted>. One may serve several stages.',
  none: 'No evidence: the sources name no policy instrument of {city}. That does not say that there is none.',
  unserved:
    'No evidence of an instrument of {city} for {stages}: the sources name none that serves this stage.',
  caption: 'Policy instruments of {city} that the sources name',
  instrument: 'Instrument',
  stage: { research: 'Research', application: 'Application', scale: 'Scale' },
  inSentence: { research: 'research', application: 'application', scale: 'scale' },
  serves: 'yes',
  not: 'not named',
} as const;

export const timelineMessages = {
  title: 'Timeline',
  lede: 'Only what the sources date. Where no date stands, none is given; that does not say that nothing happened.',
  figure: 'Figure {number}. {name}',
  caption: 'The dated events in order of time',
  date: 'Date',
  city: 'City',
  event: 'Event',
  wave: 'Wave',
  kind: 'Kind',
  kinds: {
    founding: 'founding',
    listing: 'listing',
    financing: 'financing',
    milestone: 'milestone',
  },
  scheduled: 'announced: lay ahead when its source was published',
  sameDay: 'the day on which its source was published',
  none: 'No evidence: the sources date no event of {city}.',
} as const;

export const evidenceMessages = {
  title: 'The evidence behind the ratings',
  count:
    '{pieces, plural, one {One piece} other {# pieces}} of evidence from {passages, plural, one {one passage} other {# passages}} <counted>stand behind the ratings below</counted>. In bold, what gave the level.',
  nothing: 'No evidence: nothing is known of the chosen drivers.',
  caption: '{driver}, {city}',
  claim: 'Claim',
  kind: 'Kind',
  strength: 'Strength',
  says: 'Says',
  level: 'Level',
  rated: 'level {level} of 4',
  measured: '{value} {unit}',
  noEvidence: 'no evidence, so no rating',
  onlyAgainst: 'only evidence against, so no rating',
  interested: 'The speaker has an interest.',
  capped: 'cut from {level}',
  lowered: 'lowered',
  against: 'against note',
  lowers: 'lowers',
} as const;
