import { Localized } from '@/components/ui/localized';
import { methodologyPath } from '@/lib/address/paths';
import { formatList, formatPeriod } from '@/lib/format';
import { translator } from '@/lib/i18n/translator';
import { type Locale, shownText } from '@/lib/text/localized';
import { citiesFrom, type MeasuredFrom, measuredFrom } from '@/lib/views/compare/measured-from';
import type { ComparedCity, IndicatorRow } from '@/lib/views/compare/types';
import { UNIT_BESIDE_VALUE } from './reached-level';

type IndicatorNameProps = {
  readonly row: IndicatorRow;
  readonly cities: readonly ComparedCity[];
  readonly index: string;
  readonly locale: Locale;
};

/** The heading of an indicator's row: its kind and, of a measure, unit, time and source. */
export function IndicatorName({ row, cities, index, locale }: IndicatorNameProps) {
  const t = translator(locale, 'compare');
  const marks = [t(`indicators.${row.role}`), ...(row.isShared ? [t('indicators.shared')] : [])];
  const entries = measuredFrom(row);
  const showsUnit = !row.isRubric && row.unit !== null && cities.length > UNIT_BESIDE_VALUE;
  return (
    <>
      <a href={methodologyPath(locale, index, row.node)}>{shownText(row.title, locale).text}</a>{' '}
      <small>{marks.join(t('separator'))}</small>
      {showsUnit && row.unit !== null && (
        <small data-from="">
          <Localized text={row.unit} locale={locale} />
        </small>
      )}
      {entries.map((entry) => (
        <small key={entry.cities.join(' ')} data-from="">
          <From entry={entry} cities={entries.length > 1 ? cities : []} locale={locale} />
        </small>
      ))}
    </>
  );
}

type FromProps = {
  readonly entry: MeasuredFrom;
  /** Those among which the entry has to be told apart. */
  readonly cities: readonly ComparedCity[];
  readonly locale: Locale;
};

function From({ entry, cities, locale }: FromProps) {
  const t = translator(locale, 'compare');
  const names = citiesFrom(entry, cities).map(({ name }) => shownText(name, locale).text);
  const period = formatPeriod(entry.period.from, entry.period.to, locale);
  const when =
    names.length === 0
      ? period
      : t('indicators.periodOf', { cities: formatList(names, locale), period });
  return (
    <>
      {when}
      {t('separator')}
      <a href={entry.source.href}>
        <Localized text={entry.source.title} locale={locale} />
      </a>
    </>
  );
}
