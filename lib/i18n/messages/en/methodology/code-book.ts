export const codeBook = {
  title: 'The code book',
  note: 'The words that a coder chooses from, and how often this edition uses each.',
  used: 'Used',
  meaning: 'Meaning',
  strength: {
    title: 'Strength of a link',
    caption: 'How firmly a passage shows its claim, and the highest level that it can carry',
    word: 'Strength',
    cap: 'Carries at most',
    level: 'level {level}',
    number: '{number}, {word}',
    meanings: {
      asserted: 'Said, without an actor, programme, place or figure.',
      named: 'An actor, a programme or a place is named.',
      quantified:
        'A number measures this very indicator, or {items} things of the kind that it is about are named.',
      outcome: 'It had happened when the source was published, and is attributed to someone.',
    },
    lifting:
      'Where things are counted, {items} of them that are at least named carry the highest level together.',
  },
  polarity: {
    title: 'For or against',
    caption: 'What a link does to the rating',
    word: 'Polarity',
    meanings: {
      supports: 'Speaks for the level that it reaches.',
      qualifies:
        'Stands against the claim of another passage and, if at least as strong, lowers it by one level. Alone it gives no rating.',
    },
  },
  kind: {
    title: 'Kind of evidence',
    caption: 'What a claim is about; it has no influence on the rating',
    word: 'Kind',
    meanings: {
      policy: 'What public authorities offer or rule.',
      infrastructure: 'A facility, park, platform or network that firms use.',
      company: 'What a firm is, makes or plans.',
      capital: 'Money that reaches firms, before and apart from a listing.',
      talent: 'People: where they come from, how they are won, what they found.',
      outcome: 'A result: a listing, a rank, a value on the market.',
      statement: 'A judgement or description without any of these.',
    },
  },
  stage: {
    title: 'Stage of a technology',
    caption: 'The stages that a claim serves, where it says so',
    word: 'Stage',
    meanings: {
      research: 'From nothing to a first result.',
      application: 'From a first result to a product in use.',
      scale: 'From a product to volume, growth and the public market.',
    },
  },
  witness: {
    title: 'Witness',
    text: 'A claim whose speaker has an interest in it is marked, with the interest in words. It counts: the strength rule does not ask who speaks. {count, plural, =0 {No claim of this edition is} one {One claim of this edition is} other {# claims of this edition are}} so marked.',
  },
  context: {
    title: 'Context',
    text: 'A passage that carries no evidence is kept as context, with the reason: general remarks, praise of a whole driver, what concerns no city of the index.',
  },
} as const;
