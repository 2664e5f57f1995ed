/** What a connection that writes must be told: the driver's own defaults are laxer. */
export const WRITE_PRAGMAS = ['PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'] as const;
