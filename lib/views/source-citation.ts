import type { SourceReference } from './source-reference';

/** How a source is cited: references to copy, files to download. */
export type SourceCitation = {
  readonly references: readonly {
    readonly style: 'gb7714' | 'apa';
    readonly runs: SourceReference['runs'];
  }[];
  readonly files: readonly {
    readonly format: 'bibtex' | 'ris' | 'csl-json';
    readonly href: string;
  }[];
};
