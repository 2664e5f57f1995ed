/** The texts of a column, each kept once and named by its place; place 0 is no text. */
export class TextCodes {
  readonly texts: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  /** The place of a text; undefined: it has none yet. */
  codeOf(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** The place of a text, which gets one if it has none. */
  code(text: string | null): number {
    if (text === null) return 0;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.#codes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }
}
