import type { LocalizedText } from '../text/localized';
import { CODE_OF_REASON, type FaultCode, type FaultReason } from './fault-codes';

/** A sentence to be worded in the reader's language: a key of the namespace `faults`. */
export type Sentence = {
  readonly key: `${FaultReason}.${'message' | 'fix'}`;
  /** A name that the pack gives in several languages is worded in the reader's. */
  readonly values: Readonly<Record<string, string | number | LocalizedText>>;
};

/** Where in a pack something is; row 1 is the header, column 1 the first. */
export type Place = {
  readonly file: string;
  readonly row: number | null;
  readonly column: number | null;
  /** Name of the column, or of the key in datapackage.json. */
  readonly field: string | null;
};

/** Something wrong (or, among warnings, noteworthy) at one place of a pack. */
export type Fault = Place & {
  readonly code: FaultCode;
  readonly message: Sentence;
  readonly fix: Sentence;
};

/** Makes a fault of a reason at a place; the values fill the places of its sentences. */
export function faultAt(
  place: Partial<Place> & { readonly file: string },
  reason: FaultReason,
  values: Sentence['values'] = {},
): Fault {
  const { file, row = null, column = null, field = null } = place;
  return {
    code: CODE_OF_REASON[reason],
    file,
    row,
    column,
    field,
    message: { key: `${reason}.message`, values },
    fix: { key: `${reason}.fix`, values },
  };
}
