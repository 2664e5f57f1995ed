import type { Fault } from '../pack/fault';

/** A number of the table, with what it is about. */
export type TableValue = {
  /** Slug of the city. */
  readonly city: string;
  /** Slug of the indicator or denominator. */
  readonly of: string;
  readonly year: number;
  readonly value: number;
  /** A mark beside the number. */
  readonly mark: string | null;
};

/** A city that the table has. */
export type TableCity = {
  readonly slug: string;
  readonly label: string;
  readonly code: string | null;
};

/** What the rows of a table give. */
export type ReadRows = {
  readonly cities: readonly TableCity[];
  readonly values: readonly TableValue[];
  readonly denominators: readonly TableValue[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};
