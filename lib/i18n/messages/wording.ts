/**
 * The same tree of messages in another language: the keys of the English one, any text. Gives the
 * compiler a missing or a surplus key; the test of the messages compares the placeholders.
 */
export type Wording<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Wording<Messages[Key]>;
};
