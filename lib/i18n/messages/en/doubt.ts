import { leftOut, methods, sensitivity } from './doubt/methods';
import { matrix, tossUps } from './doubt/pairs';
import { ranks } from './doubt/ranks';
import { structure } from './doubt/structure';

export const doubt = {
  kicker: '{index}: how sure is the order?',
  title: '{page}: how sure is {index}?',
  pages: {
    label: 'How sure the order is',
    ranks: 'Ranks',
    pairs: 'Pairs',
    methods: 'Methods',
    structure: 'Structure',
    pair: 'One pair in detail',
    many: 'All cities',
  },
  lede: {
    ranks:
      'Every index chooses weights, a scale and a mean, and could have chosen otherwise. Here they are drawn anew many times, together with what ratings and gaps leave open, and the cities ranked each time.',
    pairs:
      'A rank hides how far apart two cities are. Here are the pairs whose order no weighting can turn, and those that are a toss-up.',
    methods:
      'The same data under other methods, and which of the choices moves the ranks most: weights, ratings, scale, mean, gaps, or a single indicator.',
    structure:
      'Whether the indicators hang together as the framework says, and whether each weighs what it is meant to.',
  },
  sentence: {
    ranks:
      '{held, plural, =0 {None of the {ranked, number} ranked cities holds its rank} one {One of the {ranked, number} ranked cities holds its rank} other {# of the {ranked, number} ranked cities hold their rank}} within {reach} places in 90% of the draws; {leader} comes first in {share} of them.',
    all: 'All {ranked, number} ranked cities hold their rank within {reach} places in 90% of the draws; {leader} comes first in {share} of them.',
    nothing: 'How sure the ranks are',
    pairs:
      '{share} of the {pairs, number} pairs are decided whatever the parts weigh; {tossUps, plural, =0 {none is} one {one is} other {# are}} a toss-up in the draws.',
    pairsNear:
      '{share} of the {pairs, number} pairs are decided whatever the parts weigh; of the {near, number} pairs near each other in the order {tossUps, plural, =0 {none is} one {one is} other {# are}} a toss-up in the draws.',
    pairsAlone: '{share} of the {pairs, number} pairs are decided whatever the parts weigh.',
    noPairs: 'Which pairs are decided',
    methods:
      '{leader} {changes, plural, =0 {keeps the first place under all {tried} other methods that could be tried.} one {loses the first place under one of the {tried} other methods that could be tried.} other {loses the first place under # of the {tried} other methods that could be tried.}}',
    noMethods: 'The ranks under other methods',
    structure:
      '{redundant, plural, =0 {No two indicators say nearly the same} one {One pair of indicators says nearly the same} other {# pairs of indicators say nearly the same}}, {opposed, plural, =0 {and none work against each other} one {and one pair works against each other} other {and # pairs work against each other}}{heaviest, select, none {.} other {; “{driver}” is stated to weigh {stated} and in effect weighs {effective}.}}',
    noStructure: 'How the indicators hang together',
  },
  inputs: {
    weights: 'Weights',
    ratings: 'Ratings',
    normalisation: 'Scale',
    aggregation: 'Mean',
    imputation: 'Gaps',
    treatment: 'Outliers',
  },
  varied: {
    weights: 'weights around the stated ones (±{spread})',
    ratings: 'ratings off by one level',
    normalisation: 'the scale of the indicators',
    aggregation: 'arithmetic or geometric mean',
    imputation: 'how gaps are filled',
    treatment: 'how outliers are treated',
  },
  form: {
    label: 'What is drawn anew',
    legend: 'What varies from draw to draw',
    first: 'Leading group',
    firstOption: 'the first {first}',
    submit: 'Draw with these',
    now: 'Varied here: {inputs}.',
    none: 'Nothing varies here, so nothing is said about how sure the ranks are.',
    refused:
      'Not drawn, because it cannot be applied to these cities: {option} ({step}). The engine says:',
  },
  pairForm: {
    title: 'Two cities in detail',
    text: 'The page on a pair shows under which weights the order turns, and which evidence carries it.',
    a: 'First city',
    b: 'Second city',
    submit: 'Show this pair',
  },
  source:
    '{draws} draws, seed {seed}, xoroshiro128+. Edition {edition}. A share is known to within 1.6 percentage points (its standard error).',
  more: {
    start: 'Draw {draws} times here',
    running: 'Drawing {draws} times in your browser. You can go on reading.',
    cancel: 'Stop drawing',
    failed: 'The draws did not come through. The page may be older than the data: load it again.',
    done: 'The table shows {draws} draws, seed {seed}, made in your browser; the first of them are those the page came with. On average a city moves by {shift} places. A share is known to within 0.4 percentage points.',
    back: 'Back to {draws} draws',
  },
  exact: 'Computed exactly, edition {edition}.',
  ranks,
  matrix,
  tossUps,
  methods,
  sensitivity,
  leftOut,
  structure,
} as const;
