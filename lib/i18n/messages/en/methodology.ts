import { codeBook } from './methodology/code-book';
import { formulas } from './methodology/formulas';
import { measured } from './methodology/measured';
import { rules } from './methodology/rules';
import { steps } from './methodology/steps';

export const methodology = {
  title:
    'Six rules turn claims that can be checked into scores for {drivers, plural, one {one driver} other {# drivers}} and {indicators, plural, one {one indicator} other {# indicators}}',
  kicker: 'Method · {index}',
  lede: 'This page is written from the same data that the scores are computed from: framework {version}, weights, levels and parameters as they are in force.',
  contents: 'On this page',
  way: {
    title: 'From a passage to a verdict',
    steps: {
      passage: '<b>Passage.</b> A numbered place in a source, with a fingerprint of its wording.',
      evidence: '<b>Evidence.</b> One claim about one city, drawn from one passage.',
      link: '<b>Link.</b> The claim joined to an indicator, with its strength and the level it reaches.',
      level: '<b>Level.</b> 0 to 4 for a city and an indicator, computed from the links.',
      score:
        '<b>Score.</b> Levels on a scale of 0 to 100, then means of drivers and of the index, with bounds.',
      verdict:
        '<b>Verdict.</b> Two cities on what both have: who leads, or that this evidence does not decide.',
    },
  },
  rules,
  measured,
  framework: {
    title: 'The framework and its weights',
    note: 'Version {version}. Weights are relative to the siblings; here they are shares.',
    caption: 'Drivers and indicators with their weights',
    node: 'Driver or indicator',
    role: 'Role',
    input: 'input',
    outcome: 'outcome',
    rated: 'Level from',
    highest: 'the highest link',
    counting: 'the number of {things}',
    countingThings: 'a count',
    measure: 'a measure',
    mean: '{mean}',
    means: {
      arithmetic: 'arithmetic mean',
      geometric: 'geometric mean',
      harmonic: 'harmonic mean',
      median: 'weighted median',
      copeland: 'Copeland',
    },
    ofDriver: 'Of its driver',
    ofIndex: 'Of the index',
  },
  indicators: {
    title: 'Indicators and their levels',
    note: 'What each asks, what counts and what does not, where a doubtful passage goes, and the five levels in words. Levels describe the city against the world.',
    counts: 'Counts',
    countsNot: 'Does not count',
    boundary: 'In doubt',
    levels: 'Levels of “{indicator}”',
    level: 'Level {level}',
    items: 'from {count}',
    meta: '{role}; {share} of the driver; level from {rated}',
    metaMeasure: '{role}; {share} of the driver; a number as its source gives it.',
    measuredIn: 'Measured in {unit}.',
    divided: 'Divided by {denominator}, per {per} {unit}.',
    logarithms: {
      log: 'Its natural logarithm is what is scaled.',
      'log-range':
        'The natural logarithm of its distance from the lowest value, with a hundredth of the range added, is what is scaled.',
      'log-one':
        'The natural logarithm of its distance from the lowest value, with 1 added, is what is scaled.',
    },
    between: 'Scaled between {low} and {high}.',
    scaled: 'Scaled by the cities themselves: {method}.',
    lessIsBetter: 'Less is better.',
  },
  codeBook,
  formulas,
  steps,
  parameters: {
    title: 'Parameters in force',
    note: 'They are part of the data, and so of the checksum of the edition.',
    caption: 'Parameters of the method',
    name: 'Parameter',
    value: 'Value',
    use: 'Used for',
    rows: {
      coverage: { name: 'Coverage threshold', use: 'Under it a city has no rank.' },
      thinIndicators: {
        name: 'Fewest rated indicators',
        use: 'A driver with fewer is thin.',
      },
      thinWeight: { name: 'Least rated weight', use: 'A driver with less is thin.' },
      verdict: {
        name: 'Share for a verdict',
        use: 'What the lead share and the draws must reach for a leader to be named.',
      },
      draws: { name: 'Draws', use: 'Ratings off by one level; weights around the official ones.' },
      seed: { name: 'Seed', use: 'Makes every draw repeatable.' },
      spread: {
        name: 'Spread of weights',
        use: 'Half-width of the drawn weights, as a share of each.',
      },
      period: {
        name: 'Which period counts',
        use: 'Where a city has ratings of several periods.',
        latest: 'the latest',
      },
    },
  },
  presets: {
    title: 'Points of view',
    note: 'Weights of the drivers as someone might set them. They change nothing in the official scores.',
    caption: 'Shares of the drivers under each point of view',
    name: 'Point of view',
    official: 'Official weights',
    none: 'This index has no points of view.',
  },
  agreement: {
    title: 'Coded twice',
    none: 'The sources of this index were coded once; no second coding is there to compare.',
    text: 'A second coder rated the same cells (a city and an indicator) without seeing the first coding. The two agreed in {agreed} of {cells} cells ({share}), in {empty} of which neither found evidence. After differences were settled the published ratings are those of the second coding in {now} of {cells} cells.',
    caption: 'Cells in which the codings differed',
    cell: 'Cell',
    place: '{indicator}, {city}',
    first: 'First coding',
    notKept: 'not kept',
    second: 'Second coding',
    published: 'Published',
    settlement: 'How it was settled',
    level: 'level {level}',
    noLevel: 'no evidence',
    unsettled: 'It stands as first coded.',
    allAgreed: 'No cell differed.',
    care: 'Agreement shows that the rules can be followed. It does not show that the levels are true: both coders had the same source and the same rules.',
  },
  sources: {
    title: 'Where the method comes from',
    note: 'Strength, rating, thin drivers and the verdict are rules of Fulcrum; the rest is established practice.',
    uses: {
      handbook: 'Normalising, weighting, aggregating, uncertainty.',
      coinr: 'Variants of normalising and of means, with which the engine agrees.',
      ali: 'The recurrence by which the lead share is computed.',
      varsi: 'The volume on which that recurrence rests.',
      ang: 'How gaps between geometric means are split.',
    },
    coded: 'Coded from',
  },
  limits: {
    title: 'What the method cannot do',
    source:
      'It rates what the sources say, not the cities. Where a source is silent, nothing is known; where it is partial, so are the levels, however carefully they were coded.',
    strength:
      'Strength says how firmly a passage shows its claim, not whether the claim is true. An assertion can be right, a figure wrong.',
    levels:
      'Levels are judgements by written anchors. The draws show what one level more or less would change, not what another set of anchors would.',
    weights:
      'No weights are the right ones. Equal weights are a convention; the lead share shows how much hangs on them.',
    length:
      'A source that says more of one city informs more of its indicators. Bounds and the shared basis make that visible; they do not mend it.',
  },
} as const;
