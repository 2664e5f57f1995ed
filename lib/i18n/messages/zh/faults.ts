import type { faults as english } from '../en/faults';
import type { Wording } from '../wording';
import { descriptorFaults } from './faults/descriptor';
import { evidenceFaults } from './faults/evidence';
import { frameworkFaults } from './faults/framework';
import { tableFaults } from './faults/table';

export const faults: Wording<typeof english> = {
  ...descriptorFaults,
  ...tableFaults,
  ...frameworkFaults,
  ...evidenceFaults,
};
