import type { Field, Table } from '../../lib/pack/field';
import { PACK_TABLES, type PackTableName } from '../../lib/pack/tables';
import { EVIDENCE_WORDS } from './evidence';
import { FRAMEWORK_WORDS } from './framework';
import { SOURCE_WORDS } from './sources';
import type { Words } from './words';

const WORDS: Words<PackTableName> = { ...FRAMEWORK_WORDS, ...SOURCE_WORDS, ...EVIDENCE_WORDS };

const INTRODUCTION = `# Data dictionary

Made from \`lib/pack/tables.ts\` by \`npm run docs\`; do not edit.

The tables of a data pack: each is a CSV file of this name in the pack, and rows of a pack version
in the database. A *localized* field is two columns, \`…_en\` and \`…_zh\`, of which at least one is
filled. Values of a *list* are parted by semicolons. A *date* is known to the year, the month or
the day: 1971, 2025-12, 2026-01-08. Fields in **bold** must be filled, and those marked with a key
are together unique.
`;

/** The data dictionary, as Markdown. */
export function renderDictionary(): string {
  const names = Object.keys(PACK_TABLES) as PackTableName[];
  return [INTRODUCTION, ...names.map((name) => renderTable(PACK_TABLES[name], WORDS[name]))].join(
    '\n',
  );
}

type LooseWords = { readonly about: string; readonly fields: Readonly<Record<string, string>> };

function renderTable(table: Table, words: LooseWords): string {
  const rows = Object.entries(table.fields).map(([name, field]) => {
    const label = field.required ? `**${name}**` : name;
    const key = table.primaryKey.includes(name) ? ' (key)' : '';
    return `| ${label}${key} | ${field.kind} | ${words.fields[name]} | ${limits(field)} |`;
  });
  return [
    `## ${table.name}`,
    '',
    words.about,
    '',
    '| Field | Type | Meaning | Values |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...table.foreignKeys.map(
      (key) => `\n\`${key.fields.join(', ')}\` together name a row of \`${key.table}\`.`,
    ),
    '',
  ].join('\n');
}

function limits(field: Field<unknown>): string {
  const { enum: options, minimum, exclusiveMinimum, maximum } = field.constraints;
  const said = [
    field.references === undefined ? '' : `slug of \`${field.references}\``,
    options === undefined ? '' : options.join(', '),
    range(minimum, maximum),
    exclusiveMinimum === undefined ? '' : `more than ${exclusiveMinimum}`,
  ];
  return said.filter((part) => part !== '').join('; ');
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  return maximum === undefined ? '' : `at most ${maximum}`;
}
