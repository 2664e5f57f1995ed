import type { LocalizedText } from '../text/localized';

/** An index as the start page lists it. */
export type HomeIndex = {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Label of its current edition. */
  readonly label: string;
  /** The day on which that was published, `2026-01-08`. */
  readonly published: string;
};
