import type {
  AnchorRow,
  DisagreementRow,
  EventRow,
  EvidenceRow,
  IndexRow,
  ItemRow,
  LinkRow,
  ObservationRow,
  OrganizationRow,
  PassageRow,
  QuantityRow,
  SectionRow,
  SourceRow,
} from '../../pack/tables';
import type { ScoreTable } from '../../scoring/types';
import type { LabelData } from './marks';

/** What ratings and scores are looked up in, of one edition. */
export type RatedData = LabelData & {
  readonly index: IndexRow;
  readonly anchors: readonly AnchorRow[];
  /** The observations that count. */
  readonly observed: readonly ObservationRow[];
  /** The official scores of the edition. */
  readonly scores: ScoreTable;
  /**
   * Every link to the indicators that the page speaks of, and the evidence that they are from:
   * a rating is explained by all of its links.
   */
  readonly links: readonly LinkRow[];
  readonly linked: readonly EvidenceRow[];
};

/** The rows of one edition that the page of a piece of evidence is made of. */
export type EvidenceData = RatedData & {
  readonly items: readonly ItemRow[];
  readonly evidence: EvidenceRow;
  readonly source: SourceRow;
  readonly passage: PassageRow;
  readonly sections: readonly SectionRow[];
  readonly organizations: readonly OrganizationRow[];
  /** The evidence drawn from the same passage, in file order. */
  readonly siblings: readonly EvidenceRow[];
  readonly events: readonly EventRow[];
  readonly quantities: readonly QuantityRow[];
  readonly disagreements: readonly DisagreementRow[];
};
