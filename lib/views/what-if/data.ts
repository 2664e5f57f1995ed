import type { ParsedCities } from '../../address/parse-compare';
import type { WhatIfNotice } from '../../address/parse-what-if';
import type { Assumptions } from '../../address/what-if-paths';
import type { Coding } from '../../evidence';
import type { ScoredObservation } from '../../evidence/scored-observations';
import type { Framework } from '../../framework/types';
import type { CityRow, IndexRow, ObservationRow, SourceRow } from '../../pack/tables';
import type { PairComparison, ScoreTable } from '../../scoring/types';
import type { Locale } from '../../text/localized';

/** The rows of one edition that a what-if is made of; evidence and links are of its cities. */
export type WhatIfData = Coding & {
  readonly index: IndexRow;
  readonly framework: Framework;
  readonly cities: readonly CityRow[];
  readonly sources: readonly SourceRow[];
  /** At most one for each city and indicator, as it was observed. */
  readonly observed: readonly ObservationRow[];
  /** What the engine scores of them. */
  readonly scored: readonly ScoredObservation[];
  /** The official scores of the edition. */
  readonly scores: ScoreTable;
};

/** What an address asks for, as it was read. */
export type WhatIfRequest = {
  readonly locale: Locale;
  readonly cities: ParsedCities;
  readonly assumptions: Assumptions;
  readonly notices: readonly WhatIfNotice[];
  /** The pair as published; asked for only where something is assumed. */
  readonly officialPair: () => PairComparison | null;
};
