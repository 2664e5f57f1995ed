import type { LocalizedText } from '../text/localized';

/** What an address names, where that is more than an index. */
export type NamedThing = 'city' | 'evidence' | 'source' | 'comparison' | 'report';

/** Something that an edition held which is no longer the current one. */
export type WithdrawnThing = {
  readonly name: LocalizedText;
  /** The last edition that held it: its label, and the day on which it was published. */
  readonly label: string;
  readonly published: string;
};

/** A page that can be had instead. */
export type NamedPage = { readonly slug: string; readonly name: LocalizedText };

/** Why an address leads to nothing, and what there is instead. */
export type Absence = {
  /** What the address names; null: nothing that we have pages of. */
  readonly address: { readonly thing: NamedThing; readonly slugs: readonly string[] } | null;
  /** Empty: nothing of that name ever was. */
  readonly withdrawn: readonly WithdrawnThing[];
  /** The index of the address; null: there is none of that name. */
  readonly index: {
    readonly slug: string;
    readonly title: LocalizedText;
    /** Label of its current edition. */
    readonly label: string;
    readonly cities: readonly NamedPage[];
  } | null;
  /** What the reader probably meant, of the same kind. */
  readonly nearest: NamedPage | null;
  /** Every index of the site. */
  readonly indexes: readonly NamedPage[];
};
