import type { faults as english } from '../en/faults';
import type { Wording } from '../wording';

export const faults: Wording<typeof english> = {};
