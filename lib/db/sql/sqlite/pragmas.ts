/** What a connection that writes must be told: the driver's own defaults are laxer. */
export const WRITE_PRAGMAS = ['PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'] as const;

/** Rows may come before those they refer to, as long as all are there at the end. */
export const DEFER_FOREIGN_KEYS = 'PRAGMA defer_foreign_keys = ON';
