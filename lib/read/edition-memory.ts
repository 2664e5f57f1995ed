/**
 * Remembers what was read for the editions used last. An edition never changes, so nothing in it
 * goes stale; only the number of editions is bounded.
 */
export class EditionMemory<Value> {
  readonly #limit: number;
  readonly #entries = new Map<string, Promise<Value>>();

  /** @param limit how many editions are kept; the one unused for longest goes first */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value for an edition, read once even when many ask at the same time. */
  recall(edition: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(edition);
    const value = known ?? this.#forgetIfItFails(edition, read());
    this.#entries.delete(edition);
    this.#entries.set(edition, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#limit && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }

  #forgetIfItFails(edition: string, value: Promise<Value>): Promise<Value> {
    value.catch(() => this.#entries.delete(edition));
    return value;
  }
}
