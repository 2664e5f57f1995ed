import { type Fault, faultAt } from '../pack/fault';
import type { RejectedTexts } from './fill-mapping';
import { fieldKindOf } from './form-fields';
import { mappingFaults } from './mapping-faults';
import type { Mapping } from './mapping-schema';
import { MAPPING_FILE } from './read-mapping';

/**
 * What is open or wrong in the form of a mapping. A driver without indicators is none: it is left
 * out of the pack (`withoutEmptyDrivers`).
 */
export function formFaults(mapping: Mapping, rejected: RejectedTexts): readonly Fault[] {
  const used = new Set(mapping.indicators.map(({ driver }) => driver));
  const emptyDrivers = mapping.drivers.flatMap(({ slug }, index) =>
    used.has(slug) ? [] : [`drivers[${index}]`],
  );
  const texts = Object.entries(rejected);
  const passedOver = (field: string) =>
    emptyDrivers.some((driver) => field === driver || field.startsWith(`${driver}.`)) ||
    texts.some(([name]) => name === field || name.startsWith(`${field}[`));
  return [
    ...texts.map(([field, value]) =>
      faultAt({ file: MAPPING_FILE, field }, reasonOf(field, value), { value }),
    ),
    ...mappingFaults(mapping).filter(({ field }) => field === null || !passedOver(field)),
  ];
}

function reasonOf(field: string, value: string) {
  if (value === '') return 'mappingOpen';
  return fieldKindOf(field) === 'address' ? 'mappingValue' : 'mappingNumber';
}
