import type { Fault } from '../pack/fault';
import { FaultList } from './fault-list';
import { indicatorFaults, slugsOf } from './indicator-faults';
import { isOpen } from './localize';
import type { Mapping, SourceMapping } from './mapping-schema';
import { MAPPING_FILE } from './read-mapping';

/**
 * What a person must still say before a mapping makes a pack, and what in it can't be right: all at
 * once, each at its place in the mapping (`indicators[3].direction`). Sources, denominators and
 * texts that no indicator in use needs are asked for too, but indicators without a driver are not.
 */
export function mappingFaults(mapping: Mapping, file = MAPPING_FILE): readonly Fault[] {
  const faults = new FaultList(file);
  checkTable(faults, mapping);
  checkIndex(faults, mapping);
  checkDrivers(faults, mapping);
  indicatorFaults(faults, mapping);
  mapping.denominators.forEach((denominator, index) => {
    const at = `denominators[${index}]`;
    faults.slug(`${at}.slug`, denominator.slug);
    faults.text(`${at}.title`, denominator.title);
    faults.text(`${at}.unit`, denominator.unit);
    faults.reference(`${at}.source`, denominator.source, 'sources', mapping.sources);
    if (denominator.year === null && mapping.table.yearColumn === null) faults.open(`${at}.year`);
  });
  faults.distinct('denominators', slugsOf(mapping.denominators));
  if (mapping.sources.length === 0) faults.open('sources');
  mapping.sources.forEach((source, index) => {
    checkSource(faults, `sources[${index}]`, source);
  });
  faults.distinct('sources', slugsOf(mapping.sources));
  return faults.list;
}

function checkTable(faults: FaultList, { table, indicators }: Mapping): void {
  faults.filled('table.cityColumn', table.cityColumn);
  if (table.shape === 'long') {
    if (table.indicatorColumn === null) faults.open('table.indicatorColumn');
    if (table.valueColumn === null) faults.open('table.valueColumn');
  }
  faults.distinct(
    'indicators',
    indicators.map(({ column }) => column),
  );
}

function checkIndex(faults: FaultList, { index, cities }: Mapping): void {
  faults.slug('index.slug', index.slug);
  faults.text('index.title', index.title);
  faults.text('index.subject', index.subject);
  faults.text('index.description', index.description);
  faults.filled('index.frameworkVersion', index.frameworkVersion);
  if (cities.unitKind === null) faults.open('cities.unitKind');
  faults.text('cities.country', cities.country);
  faults.text('cities.boundary', cities.boundary);
  cities.list.forEach(({ label, slug, name }, at) => {
    faults.filled(`cities.list[${at}].label`, label);
    faults.slug(`cities.list[${at}].slug`, slug);
    faults.text(`cities.list[${at}].name`, name);
  });
  faults.distinct('cities.list', slugsOf(cities.list));
  faults.distinct(
    'cities.list',
    cities.list.map(({ label }) => label),
  );
}

function checkDrivers(faults: FaultList, { drivers, indicators }: Mapping): void {
  drivers.forEach(({ slug, title, definition }, index) => {
    const at = `drivers[${index}]`;
    faults.slug(`${at}.slug`, slug);
    faults.text(`${at}.title`, title);
    faults.text(`${at}.definition`, definition);
    if (!indicators.some(({ driver }) => driver === slug)) {
      faults.add(at, 'mappingDriverEmpty', { driver: slug });
    }
  });
  if (indicators.every(({ driver }) => driver === null))
    faults.add('drivers', 'mappingNoIndicator');
}

function checkSource(faults: FaultList, at: string, source: SourceMapping): void {
  faults.slug(`${at}.slug`, source.slug);
  for (const field of ['title', 'publisher', 'licence', 'scope'] as const) {
    faults.text(`${at}.${field}`, source[field]);
  }
  if (source.author !== null && isOpen(source.author)) faults.open(`${at}.author`);
  for (const field of ['cslType', 'language'] as const)
    faults.filled(`${at}.${field}`, source[field]);
  for (const field of ['published', 'accessed'] as const)
    faults.date(`${at}.${field}`, source[field]);
  if (source.url !== null) faults.address(`${at}.url`, source.url);
}
