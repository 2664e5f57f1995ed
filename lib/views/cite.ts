import type { LocalizedText } from '../text/localized';
import type { SourceCitation } from './source-citation';

/** How a page of an index is cited. */
export type CiteView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  /** The first two cities of the index, for the navigation. */
  readonly cities: readonly string[];
  /** The cited page below its index; its title, its path, and its whole address. */
  readonly of: string;
  readonly title: string;
  readonly path: string;
  readonly address: string;
  /** The day of access that the references name, ISO 8601. */
  readonly accessed: string;
  /** BCP 47 tag of the references. */
  readonly language: string;
  readonly citation: SourceCitation;
};
