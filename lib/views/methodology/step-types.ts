import type { Imputation, MissingRule, Screening, Treatment } from '../../framework/types';
import type { Treated } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';

/** A group with a rule of its own for missing children. */
export type GapRule = { readonly title: LocalizedText; readonly rule: MissingRule };

/** A measure whose outliers are treated in its own way, or not at all. */
export type OwnTreatment = { readonly title: LocalizedText; readonly treatment: Treatment | null };

/** A value and whose it is. */
export type StepCell = {
  readonly key: string;
  readonly indicator: LocalizedText;
  readonly city: LocalizedText;
};

/** What this index does before and between its scores that is not the usual way. */
export type MethodSteps = {
  readonly screening: (Screening & { readonly left: readonly LocalizedText[] }) | null;
  readonly imputation: (Imputation & { readonly filled: readonly FilledCell[] }) | null;
  readonly treatment: Treatment | null;
  readonly ownTreatments: readonly OwnTreatment[];
  readonly winsorised: readonly WinsorisedCell[];
  /** Measures that a second treatment put on another scale. */
  readonly transformed: readonly LocalizedText[];
  readonly gaps: readonly GapRule[];
};

export type FilledCell = StepCell & { readonly value: number };
export type WinsorisedCell = StepCell & Pick<Treated, 'before' | 'after'>;
