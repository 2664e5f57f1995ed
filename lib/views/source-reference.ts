/** The reference of a source as it is printed: runs of upright and italic text. */
export type SourceReference = {
  readonly source: string;
  /** BCP 47 tag of the source's language, in which its reference is. */
  readonly language: string;
  readonly runs: readonly { readonly text: string; readonly italic: boolean }[];
};
