import type { evidence as english } from '../en/evidence';
import type { Wording } from '../wording';

export const evidence: Wording<typeof english> = {};
