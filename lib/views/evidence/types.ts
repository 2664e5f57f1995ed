import type { LinkRole, StrengthWord } from '../../evidence';
import type {
  EventRow,
  EvidenceRow,
  LinkRow,
  OrganizationRow,
  PassageRow,
  QuantityRow,
  SourceRow,
} from '../../pack/tables';
import type { Score } from '../../scoring/types';
import type { LocalizedText } from '../../text/localized';
import type { DisagreementView } from '../overview/limits';
import type { CityLabel, EvidenceMark, NodeLabel } from './marks';
import type { RoleSentence } from './role-sentences';

/** A driver's score for the city; it leads to the driver on the city's page. */
export type DriverScore = NodeLabel & { readonly score: Score };

/** The observation that a link took part in. */
export type RatedCell = {
  /** A level of 0 to 4, or a number in the indicator's unit. */
  readonly value: number;
  readonly isRubric: boolean;
  readonly unit: LocalizedText | null;
  /** What the level says, in the words of the rubric. */
  readonly anchor: LocalizedText | null;
  /** Null for a measure, which needs none. */
  readonly rationale: LocalizedText | null;
};

/** One indicator that the evidence bears on, and what came of it. */
export type LinkView = {
  readonly indicator: NodeLabel;
  /** The indicator on the page of the city. */
  readonly cellHref: string;
  readonly strength: StrengthWord;
  readonly polarity: LinkRow['polarity'];
  readonly level: number;
  readonly items: readonly LocalizedText[];
  readonly reason: LocalizedText;
  /** The evidence that this one stands against. */
  readonly against: EvidenceMark | null;
  /** Null for an indicator that is not rated by a rubric. */
  readonly role: LinkRole | null;
  readonly sentences: readonly RoleSentence[];
  /** Evidence that stands against this one here, strong enough to lower it or not. */
  readonly opposedBy: readonly EvidenceMark[];
  /** Null: the links give no observation. */
  readonly rated: RatedCell | null;
  /** The drivers above the indicator, the nearest first. */
  readonly drivers: readonly DriverScore[];
};

export type PassageOfEvidence = Omit<PassageRow, 'section'> & {
  readonly href: string;
  readonly sectionTitle: LocalizedText | null;
};

/** The evidence drawn from the same passage, in file order. */
export type Neighbours = {
  readonly previous: EvidenceMark | null;
  readonly next: EvidenceMark | null;
  /** This one's place among them, from 1. */
  readonly place: number;
  readonly count: number;
};

export type EvidenceEvent = EventRow & {
  /** The source could only announce it. */
  readonly isScheduled: boolean;
};

export type EvidenceView = {
  readonly index: { readonly slug: string; readonly title: LocalizedText };
  readonly cities: readonly string[];
  readonly evidence: EvidenceRow;
  readonly city: CityLabel;
  readonly organizations: readonly OrganizationRow[];
  readonly passage: PassageOfEvidence;
  readonly source: SourceRow;
  readonly sourceHref: string;
  readonly links: readonly LinkView[];
  readonly events: readonly EvidenceEvent[];
  readonly quantities: readonly QuantityRow[];
  readonly disagreements: readonly DisagreementView[];
  readonly neighbours: Neighbours;
  /** This page; the other languages' are made from the same slug. */
  readonly href: string;
  /** What becomes of the scores without it. */
  readonly whatIfHref: string;
};
