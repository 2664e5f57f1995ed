import type { LinkRole } from '../../evidence';

/** What a link did to a rating, as sentences with their numbers. */
export type RoleSentence =
  | { readonly key: 'role.capped'; readonly values: { level: number; cap: number } }
  | { readonly key: 'role.qualified'; readonly values: Record<never, never> }
  | { readonly key: 'role.gaveAlone'; readonly values: { level: number } }
  | { readonly key: 'role.gaveTogether'; readonly values: { level: number; others: number } }
  | { readonly key: 'role.behind'; readonly values: { carried: number; level: number } }
  | { readonly key: 'role.counted'; readonly values: { own: number; items: number; level: number } }
  | { readonly key: 'role.noItems'; readonly values: Record<never, never> }
  | { readonly key: 'role.lowers'; readonly values: { count: number } }
  | { readonly key: 'role.lowersNothing'; readonly values: Record<never, never> }
  | { readonly key: 'role.withoutSame'; readonly values: { level: number } }
  | { readonly key: 'role.withoutOther'; readonly values: { level: number } }
  | { readonly key: 'role.withoutNone'; readonly values: Record<never, never> };

/** The link itself, as far as the sentences speak of it. */
type CodedLevel = { readonly level: number; readonly items: readonly unknown[] };

/**
 * Tells what a link did to the rating: what it carries and why not more, whether it gave the
 * level, and what the rating would be without it.
 */
export function roleSentences(link: CodedLevel, role: LinkRole): readonly RoleSentence[] {
  return [...ownSentences(link, role), ...partSentences(link, role), ...withoutSentence(role)];
}

function ownSentences({ level }: CodedLevel, role: LinkRole): readonly RoleSentence[] {
  const sentences: RoleSentence[] = [];
  if (role.cappedAt !== null) {
    sentences.push({ key: 'role.capped', values: { level, cap: role.cappedAt } });
  }
  if (role.qualifiedBy.length > 0) sentences.push({ key: 'role.qualified', values: {} });
  return sentences;
}

function partSentences({ items }: CodedLevel, role: LinkRole): readonly RoleSentence[] {
  const { part, rating, carried, others, counted, lowers } = role;
  if (part === 'against') {
    if (lowers.length === 0) return [{ key: 'role.lowersNothing', values: {} }];
    return [{ key: 'role.lowers', values: { count: lowers.length } }];
  }
  if (part === 'no-items') return [{ key: 'role.noItems', values: {} }];
  if (part === 'counted') {
    if (counted === null) return [];
    const values = { own: items.length, items: counted.items, level: counted.level };
    return [{ key: 'role.counted', values }];
  }
  if (rating.kind !== 'rated' || carried === null) return [];
  const level = rating.value;
  if (part === 'behind') return [{ key: 'role.behind', values: { carried, level } }];
  if (others === 0) return [{ key: 'role.gaveAlone', values: { level } }];
  return [{ key: 'role.gaveTogether', values: { level, others } }];
}

function withoutSentence({ rating, ratingWithout }: LinkRole): readonly RoleSentence[] {
  if (rating.kind !== 'rated') return [];
  if (ratingWithout.kind !== 'rated') return [{ key: 'role.withoutNone', values: {} }];
  const level = ratingWithout.value;
  const isSame = level === rating.value;
  return [{ key: isSame ? 'role.withoutSame' : 'role.withoutOther', values: { level } }];
}
