export const rules = {
  title: 'The six rules',
  note: 'Each rule answers something that went wrong in a trial coding of one article of 58 passages, with an earlier set of 20 indicators. What went wrong stands beside it; the figures of the trial are not those of today’s edition.',
  led: 'What led to it.',
  coding: {
    title: 'Coding',
    text: 'A passage gives evidence: one claim about one city. A link joins the claim to one indicator and says how firmly the passage shows it, whether it speaks for or against, which things it names and which level it would reach. A number makes a claim quantified only where it measures this very indicator: a date, a name or a price does not. Who speaks with an interest of their own is marked. Praise of a whole driver is context and gives no evidence, for any city.',
    example:
      'One bare sentence of praise could lower a city. As weak evidence for an indicator that was otherwise empty it brought in a low rating, and that pulled down the mean of the driver.',
  },
  rating: {
    title: 'Rating',
    text: 'Levels are not typed in: a program computes each from the links, and data whose ratings differ are refused. Strength caps what a link can carry. Where the levels of an indicator count things, the count is of all supporting links together, each thing once; elsewhere the link that carries most gives the level. A claim that speaks against another names it, comes from another passage and, if it is at least as strong, lowers it by one level. Only evidence against, or none at all: no rating. Missing is never zero.',
    example:
      'A level typed in beside its evidence drifts away from it. Several schemes, each a weak link, must add up where schemes are counted. And silence could raise a city: a missing rating drops out of a mean that a low one would have lowered.',
  },
  normalising: {
    title: 'Normalising',
    text: 'Levels and measures become 0 to 100 between fixed goalposts, which for levels are 0 and 4: a level is worth 25 points, whoever else is compared. Methods that take their scale from the data are there for larger sets of cities, and warn where the set is small.',
    example:
      'Scaled by the lowest and the highest of two cities, scores can only be 0 and 100: levels 3 and 4 would look as far apart as 0 and 4, and a third city would move the scores of the first two.',
  },
  aggregating: {
    title: 'Aggregating',
    text: 'Indicators make a driver and drivers make the index, each by a weighted mean. Where an indicator is missing, the weights of the others in the same driver are scaled up; never across drivers. Beside each score stand its bounds: the score with every missing indicator at 0, and at 100. A driver with fewer than {thinIndicators} rated indicators, or with less than {thinWeight} of its weight rated, is thin: its mark is hollow or hatched, and it is called thin in words. A city with a thin or an empty driver gets overall bounds and no overall score; under {coverage} coverage it gets no rank.',
    example:
      'The article informed 18 of the 20 indicators for Shanghai and 8 for Silicon Valley, and a mean over what is there looked equally firm for both. Some drivers rested on one indicator, and without those the order turned.',
  },
  comparing: {
    title: 'Comparing',
    text: 'Two cities are compared on the indicators that both have, and each driver says how many of its indicators those are. Own scores stand beside the shared ones. Where the evidence is of different periods, or the cities are unlike units, the page says so. A tie counts half for each.',
    example:
      'Only 6 of the 20 indicators were informed for both cities. Compared on what each had, Silicon Valley led under every weighting; on the shared six Shanghai led under about 39% of them.',
  },
  doubting: {
    title: 'Doubting',
    text: 'Beside every comparison stand the share of all weightings under which each city leads, the weight of each driver at which the two tie, the range of the gap when any one passage is left out, and how often each leads when ratings may be off by one level. A leader is named only if both shares are at least {verdict} and no passage left out turns the order. Otherwise the page says that this evidence does not decide. Every indicator is an input (what is offered) or an outcome (what came of it), and the two means stand beside the drivers.',
    example:
      'On the shared indicators Shanghai led under about 39% of weightings; once the drivers that shared a single indicator were left out, it led under all. An order that turns so easily is no finding, yet a table of two scores shows a winner.',
  },
} as const;
