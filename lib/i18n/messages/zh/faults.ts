import type { faults as english } from '../en/faults';
import type { Wording } from '../wording';
import { archiveFaults } from './faults/archive';
import { descriptorFaults } from './faults/descriptor';
import { evidenceFaults } from './faults/evidence';
import { frameworkFaults } from './faults/framework';
import { mappingFaults } from './faults/mapping';
import { measureFaults } from './faults/measures';
import { methodFaults } from './faults/method';
import { tableFaults } from './faults/table';
import { workbookFaults } from './faults/workbook';

export const faults: Wording<typeof english> = {
  ...archiveFaults,
  ...descriptorFaults,
  ...tableFaults,
  ...frameworkFaults,
  ...evidenceFaults,
  ...measureFaults,
  ...methodFaults,
  ...workbookFaults,
  ...mappingFaults,
};
