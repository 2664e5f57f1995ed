import { ROLES } from '../lib/access/roles';
import { MODEL_OF_TABLE } from '../lib/db/models';
import type { Field } from '../lib/pack/field';
import { DATE_PRECISIONS, PACK_TABLES, type PackTableName, STAGES } from '../lib/pack/tables';

/** A rule that the database itself holds; Prisma's schema language can't say it. */
export type Check = { readonly table: string; readonly name: string; readonly condition: string };

/**
 * Every CHECK constraint of the database. Those of the pack's tables follow from the limits of
 * its fields; the rest stand here by hand. A migration must hold each one word for word: SQLite
 * drops them silently when a table is made anew, so db:migrate and a test look for every one.
 */
export const CHECKS: readonly Check[] = [
  ...(Object.keys(PACK_TABLES) as PackTableName[]).flatMap(packTableChecks),
  oneOf('EvidenceStage', 'stage', STAGES),
  oneOf('PackVersion', 'state', ['staged', 'published']),
  oneOf('ImportLog', 'outcome', ['published', 'restored', 'undone', 'described']),
  check('Link', 'against_qualifies', `"against" IS NULL OR "polarity" = 'qualifies'`),
  check('Event', 'precision_date', precisionCondition()),
  check('Score', 'value', '"value" IS NULL OR ("value" >= 0 AND "value" <= 100)'),
  check('Score', 'bounds', '"lower" >= 0 AND "lower" <= "upper" AND "upper" <= 100'),
  check('Score', 'coverage', '"coverage" >= 0 AND "coverage" <= 1'),
  check('Score', 'present', '"present" >= 0 AND "present" <= "total"'),
  check('Score', 'thin', '"thin" IN (0, 1)'),
  check('Score', 'rank', '"rank" IS NULL OR "rank" >= 1'),
  check('CityRankInterval', 'order', '"best" >= 1 AND "best" <= "worst"'),
  oneOf('AccessToken', 'role', ROLES),
  check('WriteLock', 'one_row', '"id" = 1'),
];

/** A check as it stands inside CREATE TABLE. */
export function constraintText(one: Check): string {
  return `CONSTRAINT "${one.name}" CHECK (${one.condition})`;
}

function packTableChecks(name: PackTableName): Check[] {
  const fields: Readonly<Record<string, Field<unknown>>> = PACK_TABLES[name].fields;
  return Object.entries(fields).flatMap(([column, field]) =>
    fieldChecks(MODEL_OF_TABLE[name], column, field),
  );
}

function fieldChecks(model: string, column: string, field: Field<unknown>): Check[] {
  const found: Check[] = [];
  const { enum: options, minimum, exclusiveMinimum, maximum } = field.constraints;
  if (field.kind === 'list') return found;
  if (field.kind === 'localized' && field.required) {
    const condition = `"${column}En" IS NOT NULL OR "${column}Zh" IS NOT NULL`;
    found.push(check(model, `${column}_language`, condition));
  }
  if (options !== undefined) found.push(oneOf(model, column, options, field.required));
  const limits = [
    ...(minimum === undefined ? [] : [`"${column}" >= ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`"${column}" > ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`"${column}" <= ${maximum}`]),
  ];
  if (limits.length > 0) {
    const condition = limits.join(' AND ');
    found.push(
      check(model, column, field.required ? condition : `"${column}" IS NULL OR (${condition})`),
    );
  }
  return found;
}

function oneOf(table: string, column: string, options: readonly string[], required = true): Check {
  const condition = `"${column}" IN (${options.map((option) => `'${option}'`).join(', ')})`;
  return check(table, column, required ? condition : `"${column}" IS NULL OR ${condition}`);
}

function check(table: string, name: string, condition: string): Check {
  return { table, name: `${table}_${name}_check`, condition };
}

/** A date written to the year, month or day has 4, 7 or 10 characters. */
function precisionCondition(): string {
  const lengths = { year: 4, month: 7, day: 10 };
  return DATE_PRECISIONS.map(
    (precision) => `("precision" = '${precision}' AND length("date") = ${lengths[precision]})`,
  ).join(' OR ');
}
