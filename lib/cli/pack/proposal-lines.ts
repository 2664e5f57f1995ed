import { translator } from '../../i18n/translator';
import type { Mapping, MappingProposal } from '../../mapping';
import type { Locale } from '../../text/localized';

/** Names of columns that are listed before the rest is only counted. */
const MOST_NAMED = 6;

/** What a proposal says to whoever must complete it. */
export function proposalLines(
  { candidates, leftAside }: MappingProposal,
  { table, cities, indicators, drivers }: Mapping,
  files: { readonly table: string; readonly file: string },
  locale: Locale,
): readonly string[] {
  const t = translator(locale, 'cli');
  const { counts, populations } = candidates;
  const named = (columns: readonly string[]) => columnList(columns, locale);
  const needsGoalposts = indicators.some(({ normalisation }) => normalisation === 'goalposts');
  const tasks = [
    t('newPack.decideIndex'),
    t('newPack.decideCities'),
    t(drivers.length === 0 ? 'newPack.decideDrivers' : 'newPack.decideGroups'),
    t('newPack.decideDirections'),
    t(needsGoalposts ? 'newPack.decideGoalposts' : 'newPack.decideScaling'),
    t('newPack.decideSources'),
  ];
  const sizes =
    counts.length === 0
      ? []
      : [
          t('newPack.counts', { count: counts.length, columns: named(counts) }),
          populations.length === 0
            ? t('newPack.noPopulation')
            : t('newPack.populations', { columns: named(populations) }),
        ];
  return [
    t('newPack.proposed', {
      file: files.file,
      cities: cities.list.length,
      column: table.cityColumn,
      indicators: indicators.length,
    }),
    '',
    t('newPack.decide'),
    ...tasks.map((task, index) => `  ${index + 1}. ${task}`),
    '',
    ...sizes,
    ...(leftAside.length === 0 ? [] : [t('newPack.leftAside', { columns: named(leftAside) })]),
    t('newPack.next', files),
  ];
}

function columnList(columns: readonly string[], locale: Locale): string {
  const shown = columns.slice(0, MOST_NAMED).map((column) => `“${column}”`);
  const list = shown.join(locale === 'zh' ? '、' : ', ');
  const rest = columns.length - shown.length;
  if (rest === 0) return list;
  return translator(locale, 'cli')('newPack.columnsAndMore', { columns: list, rest });
}
