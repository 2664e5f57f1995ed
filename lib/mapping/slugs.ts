const LONGEST_SLUG = 60;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
  '%': ' percent ',
};

/**
 * A slug for a name in Latin letters, without their accents; the fallback where there are none
 * (Chinese names, say: a slug of the sounds would need a dictionary and would often be wrong).
 *
 * @example
 * slugOf('Île-de-France', 'city-1'); // => 'ile-de-france'
 */
export function slugOf(name: string, fallback: string): string {
  const latin = name
    .slice(0, LONGEST_SLUG * 4)
    .toLowerCase()
    .replace(/[ßæœøłđðþı&%]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
  const hasLetters = /[a-z]/.test(latin) && !/\p{Script=Han}/u.test(latin);
  const slug = latin.replace(/['’]/gu, '').replace(/[^a-z0-9]+/g, '-');
  const short =
    slug.length > LONGEST_SLUG ? slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '') : slug;
  const trimmed = short.slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '');
  return hasLetters && trimmed !== '' ? trimmed : fallback;
}

/** Gives out slugs that were not given before: the second of its name ends in -2. */
export function slugGiver(
  taken: Iterable<string> = [],
): (name: string, fallback: string) => string {
  const given = new Set(taken);
  return (name, fallback) => {
    const slug = slugOf(name, fallback);
    let free = slug;
    for (let count = 2; given.has(free); count++) free = `${slug}-${count}`;
    given.add(free);
    return free;
  };
}
