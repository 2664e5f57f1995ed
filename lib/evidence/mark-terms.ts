import { normaliseSearchText } from './search-text';

/** A piece of a text, and whether a search term was found there. */
export type MarkedRun = { readonly text: string; readonly isMatch: boolean };

/**
 * Parts a text into what the terms of a search match and what lies between, so that a page can
 * mark the matches without ever writing HTML by hand. Characters are compared as the search
 * compares them: `ＧＰＵ` is marked by `gpu`. The runs joined give the text unchanged.
 *
 * @param terms normalised, as `searchTerms` gives them
 * @example
 * markTerms('Compute vouchers', ['vouch']);
 * // => [{ text: 'Compute ', isMatch: false }, { text: 'vouch', isMatch: true }, { text: 'ers', … }]
 */
export function markTerms(text: string, terms: readonly string[]): readonly MarkedRun[] {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const { normalised, characterAt } = normalisedByCharacter(characters);
  const matched = new Set<number>();
  for (const term of terms) {
    for (const start of placesOf(term, normalised)) {
      for (let place = start; place < start + term.length; place += 1) {
        matched.add(characterAt[place] ?? -1);
      }
    }
  }
  return joinedRuns(characters.map((text, place) => ({ text, isMatch: matched.has(place) })));
}

/** The terms of a search that a text holds, alone or among others. */
export function termsIn(text: string, terms: readonly string[]): readonly string[] {
  const normalised = normaliseSearchText(text);
  return terms.filter((term) => normalised.includes(term));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Normalises character by character and remembers which one each code unit came from: a ligature
 * becomes two letters, a letter with its accent one.
 */
function normalisedByCharacter(characters: readonly string[]) {
  let normalised = '';
  const characterAt: number[] = [];
  characters.forEach((character, place) => {
    const plain = character.normalize('NFKC').toLowerCase();
    normalised += plain;
    for (let unit = 0; unit < plain.length; unit += 1) characterAt.push(place);
  });
  return { normalised, characterAt };
}

function placesOf(term: string, text: string): readonly number[] {
  const places: number[] = [];
  if (term === '') return places;
  for (let place = text.indexOf(term); place >= 0; place = text.indexOf(term, place + 1)) {
    places.push(place);
  }
  return places;
}

function joinedRuns(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  const joined: MarkedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last === undefined || last.isMatch !== run.isMatch) joined.push(run);
    else joined[joined.length - 1] = { ...last, text: last.text + run.text };
  }
  return joined;
}
