import type { Sentence } from '../pack/fault';
import type { FaultReason } from '../pack/fault-codes';

/** Thrown where the file of a table can't be read any further; `readTableFile` makes a fault of it. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  readonly reason: FaultReason;
  readonly values: Sentence['values'];

  constructor(reason: FaultReason, values: Sentence['values'] = {}) {
    super(`the table is refused: ${reason}`);
    this.reason = reason;
    this.values = values;
  }
}
