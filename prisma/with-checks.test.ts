import { expect, test } from 'vitest';
import { withChecks } from './with-checks';

const LEVEL = { table: 'Town', name: 'Town_level_check', condition: '"level" >= 0' };

test('a table made anew keeps its checks, under its interim name too', () => {
  const sql = `CREATE TABLE "new_Town" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "level" INTEGER
);
CREATE TABLE "Mill" (
    "town" TEXT
);
`;
  expect(withChecks(sql, [LEVEL])).toBe(`CREATE TABLE "new_Town" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "level" INTEGER,
    CONSTRAINT "Town_level_check" CHECK ("level" >= 0)
);
CREATE TABLE "Mill" (
    "town" TEXT
);
`);
});
