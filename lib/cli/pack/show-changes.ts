import type { ChangeCounts, EditionChanges } from '../../edition/edition-changes';
import type { ScoreMove } from '../../edition/moved-scores';
import { formatDifference, formatNumber } from '../../format';
import { translator } from '../../i18n/translator';
import { wordDetails } from '../../i18n/word-changes';
import { tableOf } from '../../pack/columns';
import type { CellChange, RowKey, TableChanges } from '../../pack/row-changes';
import type { Locale } from '../../text/localized';

/** Rows of one kind that a terminal is shown; programs are given all. */
const ROWS_SHOWN = 100;
const LONGEST_CELL = 40;
const DECIMALS = 2;
const NO_VALUE = '—';

/** What differs, as lines of a terminal: rows by table with their keys, then every score that moves. */
export function changeLines({ tables, scores }: EditionChanges, locale: Locale): readonly string[] {
  const t = translator(locale, 'cli');
  if (tables.length + scores.length === 0) return [t('pack.noChanges')];
  return [
    ...tables.flatMap((table) => tableLines(table, locale)),
    t('pack.scoresMoved', { count: scores.length }),
    ...scores.map((move) => `  ${scoreLine(move, locale)}`),
  ];
}

/** What differs, in numbers: rows by table, and how many scores. */
export function changeCountLines(
  { tables, scores, details }: ChangeCounts,
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'cli');
  return [
    ...(details === undefined
      ? []
      : [t('pack.details', { details: wordDetails(details, locale) })]),
    ...tables.map(({ table, ...counts }) =>
      t('pack.tableChanges', { table: tableOf(table).name, ...counts }),
    ),
    t('pack.scoreCount', { count: scores }),
  ];
}

function tableLines(changes: TableChanges, locale: Locale): readonly string[] {
  const t = translator(locale, 'cli');
  const { added, changed, removed, reordered } = changes;
  const table = tableOf(changes.table).name;
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  return [
    t('pack.tableChanges', { table, ...counts }),
    ...(reordered ? [`  ${t('pack.reordered')}`] : []),
    ...shortened(added, (key) => `  + ${keyText(key)}`, locale),
    ...shortened(
      changed,
      ({ key, cells }) => `  ~ ${keyText(key)}: ${cells.map(cellText).join(', ')}`,
      locale,
    ),
    ...shortened(removed, (key) => `  - ${keyText(key)}`, locale),
  ];
}

function shortened<Item>(
  items: readonly Item[],
  line: (item: Item) => string,
  locale: Locale,
): readonly string[] {
  const rest = items.length - ROWS_SHOWN;
  const shown = items.slice(0, ROWS_SHOWN).map(line);
  return rest <= 0 ? shown : [...shown, `  ${translator(locale, 'cli')('pack.more', { rest })}`];
}

function keyText(key: RowKey): string {
  return key.join(' · ');
}

function cellText({ column, before, after }: CellChange): string {
  return `${column} ${cut(before)} → ${cut(after)}`;
}

function cut(cell: string | number): string {
  const text = String(cell);
  if (text === '') return NO_VALUE;
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}

function scoreLine({ city, node, before, after, by }: ScoreMove, locale: Locale): string {
  const t = translator(locale, 'cli');
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? NO_VALUE : formatNumber(value, locale, DECIMALS);
  const bounds = (score: ScoreMove['before']) =>
    score === null ? NO_VALUE : `${number(score.lower)}–${number(score.upper)}`;
  const rank = (score: ScoreMove['before']) => score?.rank ?? NO_VALUE;
  const ranks = { from: rank(before), to: rank(after) };
  const parts = [
    `${number(before?.value)} → ${number(after?.value)}`,
    by === null || by === 0 ? '' : ` (${formatDifference(by, locale, DECIMALS)})`,
    by === null ? t('pack.boundsMoved', { from: bounds(before), to: bounds(after) }) : '',
    ranks.from === ranks.to ? '' : t('pack.rankMoved', ranks),
  ];
  return `${city} · ${node}  ${parts.join('')}`;
}
