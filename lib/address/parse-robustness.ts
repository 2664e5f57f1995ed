import { z } from 'zod';
import type { DoubtPart } from './doubt-paths';
import { decoded } from './parse-compare';
import { parseDoubtPart } from './parse-doubt';
import type { MapDrivers, RobustnessPart } from './robustness-paths';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Two different slugs in one segment: `shanghai,silicon-valley`. */
const twoSchema = z
  .string()
  .transform((segment) => decoded(segment).split(','))
  .pipe(z.tuple([z.string().regex(SLUG), z.string().regex(SLUG)]))
  .refine(([one, other]) => one !== other);

/** The two drivers of a map, `culture,talent`; null: no two are named. */
export function parseMapDrivers(text: string): MapDrivers | null {
  return twoSchema.safeParse(text).data ?? null;
}

const partSchema = z.union([
  z.tuple([]).transform((): RobustnessPart => ({ pair: null, drivers: null })),
  z.tuple([twoSchema]).transform(([pair]): RobustnessPart => ({ pair, drivers: null })),
  z
    .tuple([twoSchema, twoSchema])
    .transform(([pair, drivers]): RobustnessPart => ({ pair, drivers })),
]);

/**
 * What the segments after `robustness` name: a pair and a map, or a page on all cities; null:
 * nothing there is.
 */
export function parseRobustnessPart(
  segments: readonly string[],
): RobustnessPart | DoubtPart | null {
  return partSchema.safeParse(segments).data ?? parseDoubtPart(segments);
}
