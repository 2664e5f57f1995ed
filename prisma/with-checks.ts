import { type Check, constraintText } from './checks';

/** Puts the listed checks into every CREATE TABLE, the engine's interim tables included. */
export function withChecks(sql: string, checks: readonly Check[]): string {
  return sql.replaceAll(/CREATE TABLE "(?:new_)?(\w+)" \(\n[\s\S]*?\n\);/g, (statement, table) => {
    const own = checks.filter((one) => one.table === table).map(constraintText);
    if (own.length === 0) return statement;
    return statement.replace(/\n\);$/, `,\n    ${own.join(',\n    ')}\n);`);
  });
}
