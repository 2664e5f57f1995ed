export const summaryMessages = {
  title: 'Summary',
  shared: 'On those indicators {a} has {scoreA} of 100 and {b} <shared>{scoreB}</shared>.',
  doubt:
    'In <draws>{drawShare}</draws> of draws with ratings off by one level {ahead} is ahead. Without any one passage its lead lies between {lowest} and <passages>{highest} points</passages>.',
  verdict: 'Verdict: {verdict}.',
  oneSource:
    'Everything here rests on one source, “{source}”: <counts></counts>. Where it is silent, so is this report.',
  sources:
    'Everything here rests on {sources, plural, one {# source} other {# sources}}: <counts></counts>.',
} as const;
