import { z } from 'zod';

/** A search parameter as it came: of one that is given several times, the first. */
export const firstValue = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.unknown(),
);
