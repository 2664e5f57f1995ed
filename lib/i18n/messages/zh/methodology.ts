import type { methodology as english } from '../en/methodology';
import type { Wording } from '../wording';

export const methodology: Wording<typeof english> = {};
