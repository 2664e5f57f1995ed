import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, tableOf } from './columns';
import { writeCsv } from './csv';
import { MEASURE_PACK } from './fixtures/measure-pack';
import { ObservationColumns } from './observation-columns';
import { KeyPlaces } from './observation-keys';
import { readCsv } from './read-csv';
import { rowPieces } from './row-pieces';
import type { ObservationRow } from './tables';
import { cellOf, writeTable } from './write-tables';

const text = fc.string({ minLength: 1 });
const localizedText = fc.oneof(
  fc.constant(null),
  fc.record({ en: text }),
  fc.record({ zh: text }),
  fc.record({ en: text, zh: text }),
);
const observations: fc.Arbitrary<ObservationRow[]> = fc.array(
  fc.record({
    city: text,
    indicator: text,
    periodFrom: text,
    periodTo: text,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    rationale: localizedText,
    source: fc.option(text),
    note: localizedText,
  }),
);

describe('observations in columns', () => {
  it('give every row back as it was', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        expect([...ObservationColumns.of(rows)]).toEqual(rows);
      }),
    );
  });

  it('write the lines that rows of any table get', () => {
    const columns = columnsOf(tableOf('observations'));
    fc.assert(
      fc.property(observations, (rows) => {
        const pack = { ...MEASURE_PACK, observations: ObservationColumns.of(rows) };
        const lines = rows.map((row) => columns.map((column) => cellOf(column, row)));
        const expected = writeCsv([columns.map(({ name }) => name), ...lines], 'plain');
        expect(writeTable(pack, 'observations')).toBe(expected);
      }),
    );
  });

  it('stay in order beyond what is kept together', () => {
    const [first] = MEASURE_PACK.observations;
    if (first === undefined) throw new Error('the pack has no observations');
    const columns = new ObservationColumns();
    for (let value = 0; value < 100_000; value += 1) columns.add({ ...first, value });
    expect(columns).toHaveLength(100_000);
    expect(columns.map((row) => row.value)).toEqual(Array.from({ length: 100_000 }, (_, at) => at));
    expect(columns.at(-1)).toEqual({ ...first, value: 99_999 });
    expect(columns.at(100_000)).toBeUndefined();
  });
});

it('finds each key at its place, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.maxSafeNat()), fc.maxSafeNat(), (keys, other) => {
      const places = new KeyPlaces(Float64Array.from(keys));
      expect(keys.map((key) => places.find(key))).toEqual(keys.map((_, place) => place));
      expect(places.find(other)).toBe(keys.indexOf(other));
    }),
  );
});

it('reads the same rows in pieces as in one, whatever ends a line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '城') });
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.nat(20), (lines, end, size) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const file = lines.map((line) => line.map(quoted).join(',')).join(end) + end;
      const bytes = new TextEncoder().encode(file);
      const pieces = [...rowPieces(bytes, size)].map(([start, stop]) =>
        new TextDecoder().decode(bytes.subarray(start, stop)),
      );
      expect(pieces.join('')).toBe(file);
      expect(pieces.flatMap((piece) => readCsv('', piece, ',').records)).toEqual(lines);
    }),
  );
});

it('reads rows without quotes as a parser does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '\n', '城'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.constantFrom(',', ';'), (file, delimiter) => {
      const expected = parse(file, { delimiter, relax_column_count: true });
      expect(readCsv('', file, delimiter).records).toEqual(expected);
    }),
  );
});
