/** The reference of a source as it is printed: runs of upright and italic text. */
export type SourceReference = {
  readonly source: string;
  readonly runs: readonly { readonly text: string; readonly italic: boolean }[];
};
