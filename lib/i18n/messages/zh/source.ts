import type { source as english } from '../en/source';
import type { Wording } from '../wording';

export const source: Wording<typeof english> = {};
