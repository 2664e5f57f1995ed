import type { LocalizedText } from '../text/localized';
import type { ColumnProfile } from './columns';
import { inItsLanguage } from './localize';
import type { IndicatorMapping, Mapping } from './mapping-schema';
import { type RawRow, shownCell } from './raw-table';
import { HEADING_JOINT, readHeading } from './read-heading';
import { slugGiver } from './slugs';
import { isUnitHeading } from './unit-column';

/** With fewer cities data-driven scaling says little more than who is first. */
const CITIES_FOR_MIN_MAX = 5;

/** What an indicator is proposed from: a column, or the name in a long table. */
export type IndicatorOrigin = {
  readonly column: string;
  readonly group: string | null;
  /** Where something other than the heading says it. */
  readonly unit: string | null;
  readonly hasYearColumn: boolean;
};

/** The origins of a wide table, a column each. */
export function originsOf(
  columns: readonly ColumnProfile[],
  hasYearColumn: boolean,
): readonly IndicatorOrigin[] {
  return columns.map(({ heading, group, percents, numbers }) => ({
    column: heading,
    group,
    unit: percents * 2 > numbers ? '%' : null,
    hasYearColumn,
  }));
}

/** The indicators of a long table, in the order of their first rows. */
export function longOrigins(
  indicator: ColumnProfile,
  columns: readonly ColumnProfile[],
  rows: readonly RawRow[],
  hasYearColumn: boolean,
): readonly IndicatorOrigin[] {
  const unit = columns.find(({ heading }) => isUnitHeading(heading));
  const units = new Map<string, string>();
  for (const row of rows) {
    const name = shownCell(row.cells[indicator.index]);
    if (name === '' || units.has(name)) continue;
    units.set(name, unit === undefined ? '' : shownCell(row.cells[unit.index]));
  }
  return [...units].map(([column, text]) => ({
    column,
    group: null,
    unit: text === '' ? null : text,
    hasYearColumn,
  }));
}

/**
 * Proposes an indicator for each origin: title, unit and year from its heading, the group that it
 * stands under as its driver. Direction is left open on purpose.
 */
export function proposeIndicators(
  origins: readonly IndicatorOrigin[],
  file: string,
  cities: number,
  source: string,
): Pick<Mapping, 'drivers' | 'indicators'> {
  const groups = [...new Set(origins.flatMap(({ group }) => group ?? []))];
  const nodeSlug = slugGiver(['index']);
  const slugOfGroup = new Map(
    groups.map((group, index) => [
      group,
      nodeSlug(readHeading(group).title, `driver-${index + 1}`),
    ]),
  );
  const indicators = origins.map((origin, index): IndicatorMapping => {
    const { title, unit, year } = readHeading(origin.column);
    const name = withoutGroup(title, origin.group);
    return {
      column: origin.column,
      slug: nodeSlug(name, `indicator-${index + 1}`),
      title: inItsLanguage(name),
      definition: stated(`“${origin.column}” in ${file}.`, `${file}中的“${origin.column}”。`),
      driver: origin.group === null ? null : (slugOfGroup.get(origin.group) ?? null),
      unit: inItsLanguageOrOpen(origin.unit ?? unit),
      year: origin.hasYearColumn ? null : year,
      direction: null,
      normalisation: cities < CITIES_FOR_MIN_MAX ? 'goalposts' : 'min-max',
      goalposts: null,
      transform: null,
      denominator: null,
      per: null,
      weight: 1,
      role: 'input',
      source,
    };
  });
  const drivers = groups.map((group) => ({
    slug: slugOfGroup.get(group) ?? '',
    title: inItsLanguage(readHeading(group).title),
    definition: stated(
      `What stands under “${group}” in ${file}.`,
      `${file}中“${group}”之下的指标。`,
    ),
    weight: 1,
    aggregation: 'arithmetic' as const,
  }));
  return { drivers, indicators };
}

function withoutGroup(title: string, group: string | null): string {
  const parts = title.split(HEADING_JOINT);
  const own = group === null ? parts : parts.slice(1);
  return own.length === 0 ? title : own.join(', ');
}

function inItsLanguageOrOpen(text: string | null): LocalizedText {
  return text === null ? {} : inItsLanguage(text);
}

function stated(en: string, zh: string): LocalizedText {
  return { en, zh };
}
