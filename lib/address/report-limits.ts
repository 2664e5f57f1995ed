/*
 * How much a report's address may hold. Safe in the browser: the form says these limits, the server
 * holds to them.
 */

/** Characters of a query, or of cities and parameters in a path, that are read at all. */
export const LONGEST_ADDRESS = 4096;

/**
 * Bytes that packed parameters may unpack to: more than all fields filled to their limits need
 * (22,500 characters of up to four bytes), so that only a made-up address meets it.
 */
export const LONGEST_UNPACKED = 96 * 1024;

/** Characters that each of an author's texts may have. */
export const LONGEST_REPORT_TEXT = {
  title: 200,
  author: 100,
  organisation: 200,
  introduction: 4000,
  /** The remark to each section. */
  note: 2000,
} as const;
