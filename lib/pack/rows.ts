/**
 * What is asked of the rows of a table: an array has it, and so has a table that is kept in columns
 * and makes each row when it is looked at.
 */
export type Rows<Row> = Iterable<Row> & {
  readonly length: number;
  at(index: number): Row | undefined;
  forEach(visit: (row: Row, index: number) => void): void;
  some(holds: (row: Row, index: number) => boolean): boolean;
  every(holds: (row: Row, index: number) => boolean): boolean;
  find(holds: (row: Row, index: number) => boolean): Row | undefined;
  filter(holds: (row: Row, index: number) => boolean): Row[];
  map<Result>(turn: (row: Row, index: number) => Result): Result[];
  flatMap<Result>(turn: (row: Row, index: number) => Result | readonly Result[]): Result[];
};

/** Rows that are made when they are looked at: all that is needed is how many, and each of them. */
export abstract class MadeRows<Row> implements Rows<Row> {
  abstract get length(): number;
  protected abstract made(index: number): Row;

  *[Symbol.iterator](): Generator<Row> {
    for (let index = 0; index < this.length; index += 1) yield this.made(index);
  }

  at(index: number): Row | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.made(place) : undefined;
  }

  forEach(visit: (row: Row, index: number) => void): void {
    for (let index = 0; index < this.length; index += 1) visit(this.made(index), index);
  }

  some(holds: (row: Row, index: number) => boolean): boolean {
    for (let index = 0; index < this.length; index += 1) {
      if (holds(this.made(index), index)) return true;
    }
    return false;
  }

  every(holds: (row: Row, index: number) => boolean): boolean {
    return !this.some((row, index) => !holds(row, index));
  }

  find(holds: (row: Row, index: number) => boolean): Row | undefined {
    for (let index = 0; index < this.length; index += 1) {
      const row = this.made(index);
      if (holds(row, index)) return row;
    }
    return undefined;
  }

  filter(holds: (row: Row, index: number) => boolean): Row[] {
    return this.flatMap((row, index) => (holds(row, index) ? [row] : []));
  }

  map<Result>(turn: (row: Row, index: number) => Result): Result[] {
    const results: Result[] = [];
    this.forEach((row, index) => {
      results.push(turn(row, index));
    });
    return results;
  }

  flatMap<Result>(turn: (row: Row, index: number) => Result | readonly Result[]): Result[] {
    const results: Result[] = [];
    this.forEach((row, index) => {
      const result = turn(row, index);
      if (Array.isArray(result)) for (const one of result) results.push(one);
      else results.push(result as Result);
    });
    return results;
  }
}
