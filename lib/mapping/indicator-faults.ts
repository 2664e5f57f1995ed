import { shownText } from '../text/localized';
import type { FaultList } from './fault-list';
import type { IndicatorMapping, Mapping } from './mapping-schema';

/** Slug of the node at the top of every framework that a mapping makes. */
export const ROOT_SLUG = 'index';

/** Faults of the indicators in use, and of slugs that several nodes share. */
export function indicatorFaults(faults: FaultList, mapping: Mapping): void {
  mapping.indicators.forEach((indicator, index) => {
    if (indicator.driver !== null)
      checkIndicator(faults, `indicators[${index}]`, indicator, mapping);
  });
  const used = mapping.indicators.filter(({ driver }) => driver !== null);
  const nodes = [...mapping.drivers, ...used];
  faults.distinct('indicators', [ROOT_SLUG, ...slugsOf(nodes)]);
}

function checkIndicator(
  faults: FaultList,
  at: string,
  indicator: IndicatorMapping,
  { drivers, denominators, sources, table }: Mapping,
): void {
  const { slug, title, definition, driver, unit, year, direction, source } = indicator;
  faults.slug(`${at}.slug`, slug);
  faults.text(`${at}.title`, title);
  faults.text(`${at}.definition`, definition);
  faults.text(`${at}.unit`, unit);
  if (driver !== null) faults.reference(`${at}.driver`, driver, 'drivers', drivers);
  if (direction === null) {
    faults.add(`${at}.direction`, 'directionOpen', {
      indicator: shownText(title, 'en').text || slug,
    });
  }
  if (year === null && table.yearColumn === null) faults.open(`${at}.year`);
  faults.reference(`${at}.source`, source, 'sources', sources);
  checkScaling(faults, at, indicator);
  if (indicator.denominator !== null) {
    faults.reference(`${at}.denominator`, indicator.denominator, 'denominators', denominators);
    if (indicator.per === null) faults.open(`${at}.per`);
  } else if (indicator.per !== null) {
    faults.open(`${at}.denominator`);
  }
}

function checkScaling(
  faults: FaultList,
  at: string,
  { normalisation, goalposts }: IndicatorMapping,
): void {
  if (goalposts !== null && goalposts[0] >= goalposts[1]) {
    faults.add(`${at}.goalposts`, 'mappingValue', { value: goalposts.join(', ') });
  }
  if (normalisation === 'goalposts' && goalposts === null) faults.open(`${at}.goalposts`);
}

/** The slugs of rows of a mapping. */
export function slugsOf(rows: readonly { readonly slug: string }[]): readonly string[] {
  return rows.map(({ slug }) => slug);
}
