import { LIST_DELIMITER } from './columns';
import type { Sentence } from './fault';
import type { FaultReason } from './fault-codes';
import type { Field } from './field';
import { isPartialDate } from './field';

/** A typed value, or why the cell has none. */
export type CellResult =
  | { readonly value: string | number; readonly problem: null }
  | {
      readonly value: null;
      readonly problem: FaultReason;
      readonly values: Sentence['values'];
    };

const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** A number with separators, a unit, a percent or a footnote sign: worth a hint of its own. */
const DRESSED_NUMBER = /^[^\d+-]*[+-]?\d[\d,，.\s']*[%％*†‡]?[^\d]*$/u;
// The pattern takes quadratic time on long cells that are no number.
const LONGEST_DRESSED_NUMBER = 40;

/** Reads one filled cell, or one value of a list, as its field demands. */
export function readCell(field: Field<unknown>, cell: string): CellResult {
  const kind = field.itemKind ?? field.kind;
  if (kind === 'integer' || kind === 'number') {
    return readNumber(field, cell, kind === 'integer');
  }
  if (kind === 'date' && !isPartialDate(cell)) return problem('notDate', { value: cell });
  return readText(field, cell);
}

/** The values of a list cell; white space around the delimiter is dropped. */
export function splitList(cell: string): readonly string[] {
  return cell.split(LIST_DELIMITER).map((part) => part.trim());
}

function readNumber(field: Field<unknown>, cell: string, whole: boolean): CellResult {
  if (!PLAIN_NUMBER.test(cell)) {
    const dressed = cell.length <= LONGEST_DRESSED_NUMBER && DRESSED_NUMBER.test(cell);
    return problem(dressed ? 'notPlainNumber' : 'notNumber', { value: cell });
  }
  const parsed = Number(cell);
  const value = parsed === 0 ? 0 : parsed;
  if (whole && !Number.isSafeInteger(value)) return problem('notInteger', { value: cell });
  if (!Number.isFinite(value)) return problem('notNumber', { value: cell });
  const { minimum, exclusiveMinimum, maximum } = field.constraints;
  if (minimum !== undefined && value < minimum) {
    return problem('underMinimum', { value: cell, minimum });
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return problem('notOverMinimum', { value: cell, minimum: exclusiveMinimum });
  }
  if (maximum !== undefined && value > maximum) {
    return problem('overMaximum', { value: cell, maximum });
  }
  return { value, problem: null };
}

function readText(field: Field<unknown>, cell: string): CellResult {
  const { enum: options, pattern } = field.constraints;
  if (options !== undefined && !options.includes(cell)) {
    return problem('notInList', { value: cell, options: options.join(', ') });
  }
  if (pattern !== undefined && !new RegExp(pattern).test(cell)) {
    return problem('notPattern', { value: cell });
  }
  return { value: cell, problem: null };
}

function problem(reason: FaultReason, values: Sentence['values']): CellResult {
  return { value: null, problem: reason, values };
}
