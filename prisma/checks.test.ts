import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../lib/db/fixtures/temporary-folder';
import { CHECKS, type Check } from './checks';
import { migrate, missingChecks } from './migrate';

function migratedDatabase(): Database.Database {
  const file = join(temporaryFolder(), 'checks.db');
  migrate(file);
  return new Database(file);
}

test('the database holds every listed check, and lists every check it holds', () => {
  const database = migratedDatabase();
  expect(missingChecks(database, CHECKS)).toEqual([]);
  const sql = database
    .prepare<[], string>(`SELECT sql FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all()
    .join('\n');
  expect(sql.match(/ CHECK \(/g)).toHaveLength(CHECKS.length);
  database.close();
});

test('no two checks of a table have the same name', () => {
  expect(new Set(CHECKS.map((check) => check.name)).size).toBe(CHECKS.length);
});

/** Rows that break one rule, limits written down by hand; the columns not named get a value that is allowed. */
const VIOLATIONS: readonly [check: string, table: string, values: Record<string, unknown>][] = [
  ['Link_strength_check', 'Link', { strength: 5 }],
  ['Link_strength_check', 'Link', { strength: 0 }],
  ['Link_level_check', 'Link', { level: 5 }],
  ['Link_level_check', 'Link', { level: -1 }],
  ['Link_polarity_check', 'Link', { polarity: 'praises' }],
  ['Link_against_qualifies_check', 'Link', { polarity: 'supports', against: 'other' }],
  ['Link_reason_language_check', 'Link', { reasonEn: null, reasonZh: null }],
  ['Anchor_level_check', 'Anchor', { level: 6 }],
  ['SecondRating_level_check', 'SecondRating', { level: 5 }],
  ['Node_per_check', 'Node', { per: 0 }],
  ['DenominatorValue_value_check', 'DenominatorValue', { value: 0 }],
  ['Node_weight_check', 'Node', { weight: -0.5 }],
  ['Node_kind_check', 'Node', { kind: 'branch' }],
  ['Node_direction_check', 'Node', { direction: 2 }],
  ['PresetWeight_weight_check', 'PresetWeight', { weight: -1 }],
  ['City_unitKind_check', 'City', { unitKind: 'planet' }],
  ['City_name_language_check', 'City', { nameEn: null, nameZh: null }],
  ['Evidence_kind_check', 'Evidence', { kind: 'rumour' }],
  ['Evidence_witness_check', 'Evidence', { witness: 'partial' }],
  ['EvidenceStage_stage_check', 'EvidenceStage', { stage: 'sale' }],
  ['Passage_use_check', 'Passage', { use: 'spare' }],
  ['Organization_kind_check', 'Organization', { kind: 'club' }],
  ['Event_kind_check', 'Event', { kind: 'closing' }],
  ['Event_precision_check', 'Event', { precision: 'hour' }],
  ['Event_precision_date_check', 'Event', { precision: 'day', date: '2025-12' }],
  ['Quantity_comparison_check', 'Quantity', { comparison: 'nearly' }],
  ['Score_value_check', 'Score', { value: 101 }],
  ['Score_bounds_check', 'Score', { lower: 60, upper: 40 }],
  ['Score_coverage_check', 'Score', { coverage: 1.01 }],
  ['Score_present_check', 'Score', { present: 3, total: 2 }],
  ['Score_thin_check', 'Score', { thin: 2 }],
  ['Score_rank_check', 'Score', { rank: 0 }],
  ['CityRankInterval_order_check', 'CityRankInterval', { best: 3, worst: 2 }],
  ['PackVersion_state_check', 'PackVersion', { state: 'open' }],
  ['ImportLog_outcome_check', 'ImportLog', { outcome: 'lost' }],
  ['WriteLock_one_row_check', 'WriteLock', { id: 2 }],
  ['IndexDefinition_coverageThreshold_check', 'IndexDefinition', { coverageThreshold: 1.5 }],
  ['IndexDefinition_verdictShare_check', 'IndexDefinition', { verdictShare: 0.4 }],
];

/** The other checks are of three kinds; a value that breaks one can be read off its condition. */
const OTHERS = CHECKS.filter((check) => VIOLATIONS.every(([name]) => name !== check.name)).map(
  (check) => [check.name, check.table, violationOf(check)] as const,
);

function violationOf({ condition }: Check): Record<string, unknown> {
  const [, text] = condition.match(/^"(\w+)En" IS NOT NULL/) ?? [];
  if (text !== undefined) return { [`${text}En`]: null, [`${text}Zh`]: null };
  const [, word] = condition.match(/"(\w+)" IN \('/) ?? [];
  if (word !== undefined) return { [word]: 'no such word' };
  const [, number, minimum] = condition.match(/"(\w+)" >= (\d+)/) ?? [];
  if (number !== undefined) return { [number]: Number(minimum) - 1 };
  throw new Error(`Name a row that breaks ${condition}`);
}

const ALLOWED: Readonly<Record<string, unknown>> = {
  kind: 'indicator',
  state: 'staged',
  strength: 2,
  level: 2,
  polarity: 'qualifies',
  unitKind: 'region',
  witness: 'none',
  stage: 'scale',
  use: 'linked',
  comparison: 'about',
  precision: 'year',
  date: '2025',
  outcome: 'published',
  observationPeriod: 'latest',
  coverageThreshold: 0.5,
  verdictShare: 0.9,
  lower: 0,
  upper: 100,
};

const ALLOWED_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Evidence: { kind: 'policy' },
  Organization: { kind: 'firm' },
  Event: { kind: 'founding' },
  AccessToken: { role: 'editor' },
  Method: { setting: 'target' },
  SecondRating: { firstLevel: 'none' },
};

function insert(database: Database.Database, table: string, values: Record<string, unknown>) {
  const columns = database
    .prepare<[string], { name: string; type: string; pk: number }>(
      `SELECT name, type, pk FROM pragma_table_info(?)`,
    )
    .all(table);
  const row = columns.map(({ name, type }) => {
    if (name in values) return values[name];
    const allowedHere = ALLOWED_IN[table]?.[name];
    if (allowedHere !== undefined) return allowedHere;
    if (name in ALLOWED) return ALLOWED[name];
    if (/^(parent|against|aggregation|role|scale|normalisation|transform|levelBasis)$/.test(name))
      return null;
    return type === 'TEXT' ? 'a' : 1;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`).run(row);
}

test.each([...VIOLATIONS, ...OTHERS])(
  '%s refuses a row of %s that breaks it: %j',
  (check, table, values) => {
    const database = migratedDatabase();
    database.pragma('foreign_keys = OFF');
    database.exec('DELETE FROM "WriteLock"');
    expect(() => insert(database, table, values)).toThrow(`CHECK constraint failed: ${check}`);
    // The same row without the fault goes in, so that it is this rule and no other that refused.
    insert(database, table, {});
    database.close();
  },
);
