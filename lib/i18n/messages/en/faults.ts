import { archiveFaults } from './faults/archive';
import { descriptorFaults } from './faults/descriptor';
import { evidenceFaults } from './faults/evidence';
import { frameworkFaults } from './faults/framework';
import { mappingFaults } from './faults/mapping';
import { measureFaults } from './faults/measures';
import { methodFaults } from './faults/method';
import { tableFaults } from './faults/table';
import { workbookFaults } from './faults/workbook';

/** What is wrong with a data pack and how to mend it, by the reason of the fault. */
export const faults = {
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
