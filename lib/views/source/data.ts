import type {
  DisagreementRow,
  EvidenceRow,
  PassageRow,
  SectionRow,
  SourceRow,
} from '../../pack/tables';
import type { RatedData } from '../evidence/data';

/** The rows of one edition that the page of a source is made of. */
export type SourceData = RatedData & {
  readonly source: SourceRow;
  /** Sections, passages and disagreements of this source, in file order. */
  readonly sections: readonly SectionRow[];
  readonly passages: readonly PassageRow[];
  readonly disagreements: readonly DisagreementRow[];
  /** The evidence drawn from it, in file order. */
  readonly drawn: readonly EvidenceRow[];
};
