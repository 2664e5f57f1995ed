import { seededSource } from './random';

/** Which of its outcomes each indicator has in each draw: a list for each indicator. */
export type Picks = readonly Uint8Array[];

let latest: { readonly key: string; readonly picks: Picks } | null = null;

/**
 * Draws one of its outcomes for each indicator, all equally likely, draw after draw from one
 * source. The latest picks are kept: they are the same at every step of a slider.
 *
 * @param counts how many outcomes each indicator has, 1 to 256
 */
export function picksOf(seed: number, draws: number, counts: readonly number[]): Picks {
  const key = [seed, draws, ...counts].join();
  if (latest?.key === key) return latest.picks;
  const source = seededSource(seed);
  const picks = counts.map(() => new Uint8Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    for (let at = 0; at < picks.length; at += 1) {
      const list = picks[at];
      if (list !== undefined) list[draw] = source() * (counts[at] ?? 1);
    }
  }
  latest = { key, picks };
  return picks;
}
