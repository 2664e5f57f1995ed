/** Stands for a note mark in a text. */
export const MARK = '\u0001';

/** What has digits and needs no note: each says why. */
const EXCEPTIONS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /figure \d+|图\s?\d+/gi, reason: 'the number of a figure' },
  { pattern: /0 to (?:100|4)\b|0至(?:100|4)/g, reason: 'the ends of a scale, not a finding on it' },
  { pattern: /−\d+ to \+\d+|−\d+到\+\d+/g, reason: 'the ends of the axis of the bars' },
];

/** A stop of either language, with the marks that stand behind it. */
const SENTENCE = new RegExp(`[^。！？]*?(?:[。！？]|[.!?](?=[\\s${MARK}]|$)|$)${MARK}*`, 'g');

/**
 * The sentences of a block of text that print a number without a note mark behind it.
 *
 * @param text a paragraph, table cell or list item, with MARK in place of every note mark
 */
export function unmarkedNumbers(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => {
    const behindMarks = withoutExceptions(sentence).split(MARK).at(-1) ?? '';
    return /\d/.test(behindMarks);
  });
}

function sentencesOf(text: string): readonly string[] {
  return (text.match(SENTENCE) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

function withoutExceptions(sentence: string): string {
  return EXCEPTIONS.reduce((left, { pattern }) => left.replace(pattern, ''), sentence);
}
