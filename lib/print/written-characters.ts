/*
 * Fonts draw some characters with one glyph, and Chromium writes the first of them as the text of
 * the glyph: a letter for the apostrophe (U+02BC for U+2019), a radical for the character of the
 * same shape. The Kangxi radicals have their character as compatibility
 * decomposition (but for U+2F3E, whose is the traditional one); the simplified ones stand in
 * Unicode's file EquivalentUnifiedIdeograph.txt.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  '\u02BC': '’',
  '\u2EA0': '民',
  '\u2EC4': '西',
  '\u2EC5': '见',
  '\u2EC6': '角',
  '\u2EC9': '贝',
  '\u2ECB': '车',
  '\u2ED3': '长',
  '\u2ED4': '门',
  '\u2ED8': '青',
  '\u2ED9': '韦',
  '\u2EDA': '页',
  '\u2EDB': '风',
  '\u2EDC': '飞',
  '\u2EDD': '食',
  '\u2EE2': '马',
  '\u2EE3': '骨',
  '\u2EE5': '鱼',
  '\u2EE6': '鸟',
  '\u2EE8': '麦',
  '\u2EE9': '黄',
  '\u2EEC': '齐',
  '\u2EEE': '齿',
  '\u2EF0': '龙',
  '\u2EF3': '龟',
  '\u2F3E': '户',
};

/** The text with the characters that people write in the place of those of the same shape. */
export function asWritten(text: string): string {
  return text.replace(
    /[\u02BC\u2E80-\u2FDF]/g,
    (other) => CHARACTERS[other] ?? other.normalize('NFKC'),
  );
}
